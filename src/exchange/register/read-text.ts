import { preview } from "../../base/preview.js";
import { isTidy } from "../../base/tidy.js";
import { isBlank, isFormula, MOST_CHARACTERS, timeOf } from "./cell.js";
import type { CellReading } from "./reading.js";

const BROKEN = new Set(["#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "ERROR"]);

/**
 * Reads a cell as text: trimmed, composed (NFC), inner white space single; numbers without exponent.
 *
 * A leading zero that the spreadsheet dropped from a number is not put back.
 *
 * @returns the text, nothing for a blank cell, or `register.broken-cell`, `text.too-long`, `register.not-text`,
 * `register.formula-without-value`
 * @example
 * readText("  Chè\n Tân  Cương "); // { value: "Chè Tân Cương" }
 */
export function readText(cell: unknown): CellReading<string> {
  if (isBlank(cell)) {
    return {};
  }
  if (isFormula(cell)) {
    return { issue: { code: "register.formula-without-value", params: {} } };
  }
  if (typeof cell === "number") {
    return Number.isFinite(cell) ? { value: writeNumber(cell) } : broken(cell);
  }
  if (typeof cell !== "string") {
    return {
      issue: { code: "register.not-text", params: { kind: timeOf(cell) === undefined ? typeof cell : "date" } },
    };
  }
  if (cell.length > MOST_CHARACTERS) {
    return { issue: { code: "text.too-long", params: { most: MOST_CHARACTERS } } };
  }
  const text = isTidy(cell)
    ? cell
    : cell
        .normalize("NFC")
        .replace(/[\s\u200b]+/g, " ")
        .trim();
  return /^[#Ee]/.test(text) && BROKEN.has(text.toUpperCase()) ? broken(text) : { value: text };
}

/** Reads a cell's text further; what is wrong with the text itself stays so. */
export function readTextAs<T>(cell: unknown, read: (text: string) => CellReading<T>): CellReading<T> {
  const { value, issue } = readText(cell);
  if (value !== undefined) {
    return read(value);
  }
  return issue === undefined ? {} : { issue };
}

function broken(given: string | number): CellReading<never> {
  return { issue: { code: "register.broken-cell", params: { given: preview(given) } } };
}

function writeNumber(value: number): string {
  const text = String(value + 0);
  return text.includes("e") ? value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 }) : text;
}
