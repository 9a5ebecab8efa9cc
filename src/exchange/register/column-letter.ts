import { shown } from "../../base/require-argument.js";

/**
 * The letters a spreadsheet names a column by.
 *
 * @param index - the column's place, counted from 0
 * @returns `A` for 0, `Z` for 25, `AA` for 26
 * @throws RangeError when `index` is no whole number from 0
 * @example
 * columnLetter(26); // "AA"
 */
export function columnLetter(index: number): string {
  if (!Number.isSafeInteger(index) || index < 0) {
    throw new RangeError(`[ocop] columnLetter: ${shown(index)} is no column`);
  }
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}
