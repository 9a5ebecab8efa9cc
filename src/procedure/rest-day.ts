import { requireDay } from "../base/day.js";
import type { RemarkOf } from "../base/finding.js";
import { requireArgument } from "../base/require-argument.js";
import { addDays, weekday } from "./day-arithmetic.js";

/** What to know of a term that ends on a day of rest, by stable code. */
export interface RestDayParams {
  /**
   * The last day of a term is a day of rest. Civil Code 2015 art. 148.5 moves the end to the next working day, `next` (a
   * Monday may be a holiday, too); whether it does so for terms of these decisions they do not say, and here nothing is moved.
   */
  "term.ends-on-rest-day": { day: string; next: string; article: "148.5" };
}

/** A remark on a term that ends on a day of rest. */
export type RestDayNote = RemarkOf<RestDayParams>;

/**
 * What the Civil Code would make of a term that ends on a day of rest.
 *
 * All terms of this package end on the day that is reckoned, the stricter reading. Answers that hold such a day carry this
 * remark; functions that give nothing but a day (`revocationDeadline`, `reevaluationDeadline`) cannot: ask it of them.
 *
 * @param day - the last day of a term, `YYYY-MM-DD`
 * @param isWorkingDay - whether a day is worked; from Monday to Friday where this is left out, holidays included
 * @returns the remark, or null for a working day
 * @throws RangeError when `day` is no day, TypeError when `isWorkingDay` is no function
 * @example
 * restDayNote("2026-06-21")?.params; // { day: "2026-06-21", next: "2026-06-22", article: "148.5" }
 * @see Civil Code 2015, art. 148.5
 */
export function restDayNote(day: string, isWorkingDay: (day: string) => boolean = isWeekday): RestDayNote | null {
  requireDay("restDayNote", "day", day);
  requireArgument(typeof isWorkingDay === "function", "restDayNote", "isWorkingDay must be a function");
  let next = day;
  // No run of days of rest is as long as a month.
  for (let left = 31; left > 0 && !isWorkingDay(next); left -= 1) {
    next = addDays(next, 1);
  }
  return next === day ? null : { code: "term.ends-on-rest-day", params: { day, next, article: "148.5" } };
}

/** Whether a day is one from Monday to Friday. */
export function isWeekday(day: string): boolean {
  return weekday(day) <= 5;
}
