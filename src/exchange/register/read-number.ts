import { preview } from "../../base/preview.js";
import { fold } from "./fold.js";
import { readTextAs } from "./read-text.js";
import type { CellReading } from "./reading.js";

/** A running number, or the number of a section, such as `II`. */
export type NumberOrSection = number | "section";

/**
 * Reads the running number (TT) of a row.
 *
 * @returns a whole number from 1 to 9,999,999; `"section"` for a Roman numeral or a single letter, which number the
 * sections of a register and no products; or `register.unreadable-number`
 * @example
 * readNumber("12."); // { value: 12 }
 */
export function readNumber(cell: unknown): CellReading<NumberOrSection> {
  return readTextAs<NumberOrSection>(cell, (text) => {
    const number = wholeNumber(text.replace(/[.)]$/, ""));
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
