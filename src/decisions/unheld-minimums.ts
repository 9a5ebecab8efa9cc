import { isRecord } from "../base/fields.js";
import { requireArgument } from "../base/require-argument.js";
import type { CriteriaSet } from "./criteria-set.js";
import type { UnheldMinimums } from "./rules.js";

/**
 * Minimums that were asked of a product set on a day and that the set does not hold: the stars of an evaluation of that
 * day are not certain.
 *
 * @param set - the criteria set
 * @param on - the day of the evaluation, `YYYY-MM-DD`
 * @returns the minimums, or undefined where there were none on that day, none for that sector, or the set holds them
 * @throws TypeError when `set` is no criteria set, RangeError when `on` is no text of the form of a day
 * @example
 * unheldMinimumsOn(tea2019, "2021-06-01")?.instrument; // "781/QĐ-TTg"
 * unheldMinimumsOn(tea2019, "2020-06-07"); // undefined
 * @see 781/QĐ-TTg, section 6 of annex II of 1048/QĐ-TTg: from 8 June 2020 until 148/QĐ-TTg replaced it
 */
export function unheldMinimumsOn(set: Pick<CriteriaSet, "sector" | "rules">, on: string): UnheldMinimums | undefined {
  requireArgument(isRecord(set) && isRecord(set.rules), "unheldMinimumsOn", "expected a criteria set");
  if (typeof on !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(on)) {
    throw new RangeError("[ocop] unheldMinimumsOn: on must be a day such as 2021-06-01");
  }
  const minimums = set.rules.unheldMinimums;
  return minimums !== undefined &&
    minimums.from <= on &&
    on <= minimums.until &&
    !minimums.exceptSectors.includes(set.sector)
    ? minimums
    : undefined;
}
