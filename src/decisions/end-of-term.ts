import { requireDay } from "../base/day.js";

/** The months a certificate is valid (1048 art. 1.3; 26/2026 art. 4.3). */
export const TERM_MONTHS = 36;

/**
 * The last day of a certificate's term: the same day of the month 36 months after it was issued.
 *
 * A certificate of 29 February ends on 28 February, the last day of that month.
 *
 * @param issued - the day of issue, `YYYY-MM-DD`
 * @returns the last day it is valid, `YYYY-MM-DD`
 * @throws RangeError when `issued` is no day
 * @example
 * endOfTerm("2026-08-05"); // "2029-08-05"
 * endOfTerm("2028-02-29"); // "2031-02-28"
 * @see 26/2026/QĐ-TTg, art. 4.3; Civil Code 2015, art. 147 and 148, for terms counted in months
 */
export function endOfTerm(issued: string): string {
  requireDay("endOfTerm", "issued", issued);
  const year = Number(issued.slice(0, 4)) + TERM_MONTHS / 12;
  const day = issued.slice(4);
  // Three years after a leap year comes none.
  return `${year}${day === "-02-29" ? "-02-28" : day}`;
}
