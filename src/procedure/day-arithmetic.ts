import { UTCDate } from "@date-fns/utc";
import { addMonths as addCalendarMonths } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { getISODay } from "date-fns/getISODay";

/**
 * Days are reckoned in UTC whatever the machine's time zone: a calendar day of Vietnam has no hours here, and no zone in
 * which a day is missing or doubled can get in the way.
 */
function dateOf(day: string): UTCDate {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new UTCDate(year, month - 1, date);
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The day so many days later; earlier for a negative number. An agenda asks for millions, more than date-fns has time for. */
export function addDays(day: string, days: number): string {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
  return dayOf(new Date(Date.UTC(year, month - 1, date + days)));
}

/** The day before. */
export function dayBefore(day: string): string {
  return addDays(day, -1);
}

/** The same day of the month so many months later, or the last one of a month that is shorter. */
export function addMonths(day: string, months: number): string {
  return dayOf(addCalendarMonths(dateOf(day), months));
}

/** How many days lie from the first day to the second; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return differenceInCalendarDays(dateOf(to), dateOf(from));
}

/** The day of the week: 1 for Monday to 7 for Sunday. */
export function weekday(day: string): number {
  return getISODay(dateOf(day));
}
