import { isRecord } from "../base/fields.js";
import { requireArgument } from "../base/require-argument.js";
import type { Label } from "../language/label.js";
import type { CriteriaSet } from "./criteria-set.js";
import type { UnheldMinimums } from "./rules.js";

/** What to know of stars where minimums are not held, by stable code; the same wherever it is said. */
export interface UnheldMinimumsParams {
  /** Minimums of a time were read in part only: the stars of an evaluation of that time are not certain. */
  "minimums.not-held": { instrument: string; from: string; until: string; except: Label };
}

/** The parameters of the sentence on minimums that are not held. */
export function unheldMinimumsParams({
  instrument,
  from,
  until,
  except,
}: UnheldMinimums): UnheldMinimumsParams["minimums.not-held"] {
  return { instrument, from, until, except };
}

/**
 * Minimums that were asked of a product set for a time and that the set does not hold.
 *
 * @param set - the criteria set; one that `asOf` gave for a day has those of that day only
 * @returns the minimums, or undefined where there were none, or none for that sector
 */
export function unheldMinimumsOf({ sector, rules }: Pick<CriteriaSet, "sector" | "rules">): UnheldMinimums | undefined {
  const minimums = rules.unheldMinimums;
  return minimums === undefined || minimums.exceptSectors.includes(sector) ? undefined : minimums;
}

/** Whether a day is one of those on which minimums were law. */
export function areAskedOn({ from, until }: UnheldMinimums, day: string): boolean {
  return from <= day && day <= until;
}

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
  const minimums = unheldMinimumsOf(set);
  return minimums !== undefined && areAskedOn(minimums, on) ? minimums : undefined;
}
