import { END_OF_TIME, requireDay } from "../../base/day.js";
import { addDays } from "../day-arithmetic.js";
import { type ReadCalendar, requireCalendar, type WorkingCalendar } from "./working-calendar.js";

/** Some eight years: no term of the law comes near. */
const MOST = 2_000;

/**
 * The working day so many working days after a day, which is itself not counted.
 *
 * Counting begins the day after, as the Civil Code has it for every term that runs "from" a day.
 *
 * @param day - the day the term runs from, `YYYY-MM-DD`; it need not be a working day
 * @param count - the number of working days, 0 to 2,000; 0 gives the day itself
 * @param calendar - the holidays and, where there are any, the days worked instead
 * @returns the last day of the term, `YYYY-MM-DD`
 * @throws RangeError for a day, a count or a calendar that is none, and past the year 9999
 * @example
 * addWorkingDays("2026-08-28", 3, { holidays: ["2026-09-01", "2026-09-02"] }); // "2026-09-04"
 * @see Civil Code 2015, art. 147.2
 */
export function addWorkingDays(day: string, count: number, calendar: WorkingCalendar): string {
  requireDay("addWorkingDays", "day", day);
  if (!Number.isInteger(count) || count < 0 || count > MOST) {
    throw new RangeError(`[ocop] addWorkingDays: count must be a whole number from 0 to ${MOST}`);
  }
  return countWorkingDays(day, count, requireCalendar("addWorkingDays", calendar));
}

/** The working day so many working days after a day, by a calendar that was checked. */
export function countWorkingDays(day: string, count: number, { isWorkingDay }: ReadCalendar): string {
  let last = day;
  for (let left = count; left > 0; ) {
    if (last === END_OF_TIME) {
      throw new RangeError("[ocop] addWorkingDays: the term ends after the year 9999");
    }
    last = addDays(last, 1);
    left -= isWorkingDay(last) ? 1 : 0;
  }
  return last;
}
