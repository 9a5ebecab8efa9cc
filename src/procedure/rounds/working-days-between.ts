import { requireDay } from "../../base/day.js";
import { addDays, daysBetween, weekday } from "../day-arithmetic.js";
import { requireCalendar, type WorkingCalendar } from "./working-calendar.js";

/**
 * How many working days lie after the first day, up to and with the second; negative where the second is earlier.
 *
 * It undoes {@link addWorkingDays}: between a day and the day `n` working days later lie `n`.
 *
 * @param from - the day counted from, itself not counted, `YYYY-MM-DD`
 * @param to - the last day counted, `YYYY-MM-DD`
 * @param calendar - the holidays and, where there are any, the days worked instead
 * @returns a whole number of working days
 * @throws RangeError for a day or a calendar that is none
 * @example
 * workingDaysBetween("2026-08-28", "2026-09-04", { holidays: ["2026-09-01", "2026-09-02"] }); // 3
 * workingDaysBetween("2026-09-04", "2026-08-28", { holidays: ["2026-09-01", "2026-09-02"] }); // -3
 * @see Civil Code 2015, art. 147.2
 */
export function workingDaysBetween(from: string, to: string, calendar: WorkingCalendar): number {
  requireDay("workingDaysBetween", "from", from);
  requireDay("workingDaysBetween", "to", to);
  const { daysOff, daysWorked } = requireCalendar("workingDaysBetween", calendar);
  const [first, last] = from < to ? [from, to] : [to, from];
  const count = weekdays(first, last) - within(daysOff, first, last) + within(daysWorked, first, last);
  return from < to ? count : 0 - count;
}

/** The days from Monday to Friday after the first day, up to and with the last. */
function weekdays(first: string, last: string): number {
  const days = daysBetween(first, last);
  let count = 5 * Math.floor(days / 7);
  for (let left = days % 7; left > 0; left -= 1) {
    count += weekday(addDays(last, 1 - left)) <= 5 ? 1 : 0;
  }
  return count;
}

function within(days: ReadonlySet<string>, first: string, last: string): number {
  let count = 0;
  for (const day of days) {
    count += day > first && day <= last ? 1 : 0;
  }
  return count;
}
