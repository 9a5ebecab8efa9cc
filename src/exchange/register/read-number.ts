import { preview } from "../../base/preview.js";
import { fold } from "./fold.js";
import { readTextAs } from "./read-text.js";
import type { CellReading } from "./reading.js";

const DIGITS = /^[1-9]\d{0,6}$/;

/** A running number, or the number of a section, such as `II`. */
export type NumberOrSection = number | "section";

/** Of a number within a section, `II.3` or `1.3`, the last part counts. */
const WITHIN = /^(?:[IVX]{1,7}|[A-Z]|\d{1,3})(?:\.\d{1,3})*\.(?!0$)(\d{1,4}[.)]?)$/i;

/**
 * Reads the running number (TT) of a row.
 *
 * @returns a whole number from 1 to 9,999,999; `"section"` for a Roman numeral or a single letter, which number the
 * sections of a register and no products; or `register.unreadable-number`
 * @example
 * readNumber("12."); // { value: 12 }
 */
export function readNumber(cell: unknown): CellReading<NumberOrSection> {
  // Most are digits and nothing else.
  if (typeof cell === "string" && DIGITS.test(cell)) {
    return { value: Number(cell) };
  }
  return readTextAs<NumberOrSection>(cell, (text) => {
    const [, own = text] = WITHIN.exec(text) ?? [];
    const number = wholeNumber(own.replace(/[.)]$/, ""));
    if (number !== undefined && number > 0) {
      return { value: number };
    }
    if (/^(?:[ivxlc]{1,7}|[a-z])[.)]?$/.test(fold(text))) {
      return { value: "section" };
    }
    return { issue: { code: "register.unreadable-number", params: { given: preview(text) } } };
  });
}

/** The number that up to seven digits write; `3.0` is how some programs write 3. */
export function wholeNumber(text: string): number | undefined {
  const [, digits] = /^(\d{1,7})(?:[.,]0)?$/.exec(text) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** The number up to 39 that a Roman numeral writes; undefined for what is none, and for the letters L, C, D, M. */
export function romanNumber(text: string): number | undefined {
  const [, numeral] = /^([IVX]{1,7})[.)]?$/.exec(text) ?? [];
  const values = [...(numeral ?? "")].map((letter) => ROMAN[letter] ?? 0);
  const number = values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
  return number < 40 && writeRoman(number) === numeral ? number : undefined;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

const STEPS = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

function writeRoman(number: number): string {
  let rest = number;
  let written = "";
  for (const [value, letters] of STEPS) {
    written += letters.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return written;
}
