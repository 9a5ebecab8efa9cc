import { preview } from "../../base/preview.js";
import { fold } from "./fold.js";
import { wholeNumber } from "./read-number.js";
import { readTextAs } from "./read-text.js";
import type { CellReading } from "./reading.js";

/**
 * Reads the year of a recognition.
 *
 * @returns a year from 1990 to 2099, or `register.unreadable-year`
 * @example
 * readYear("Năm 2023"); // { value: 2023 }
 */
export function readYear(cell: unknown): CellReading<number> {
  return readTextAs(cell, (text) => {
    const year = yearIn(text);
    return year === undefined
      ? { issue: { code: "register.unreadable-year", params: { given: preview(text) } } }
      : { value: year };
  });
}

/** The year from 1990 to 2099 that a text consists of. */
export function yearIn(text: string): number | undefined {
  const year = wholeNumber(fold(text).replace(/^nam /, ""));
  return year !== undefined && year >= 1990 && year <= 2099 ? year : undefined;
}
