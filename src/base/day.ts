const FORM = /^\d{4}-\d{2}-\d{2}$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The first and the last day that is read: a year typed wrong falls outside. */
export const EARLIEST_DAY = "1900-01-01";
export const LATEST_DAY = "2199-12-31";

/** The last day that can be written: it sorts behind every other. */
export const END_OF_TIME = "9999-12-31";

/**
 * Whether a text is a day of the calendar, `YYYY-MM-DD`.
 *
 * @example
 * isDay("2026-02-29"); // false
 */
export function isDay(text: string): boolean {
  if (!FORM.test(text)) {
    return false;
  }
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day >= 1 && day <= (month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0));
}

/** Whether a text has the form of a day, whether or not the calendar has it. */
export function hasDayForm(text: string): boolean {
  return FORM.test(text);
}

/**
 * Refuses a caller's mistake: an argument that is no day.
 *
 * @param caller - the public function's name, for the message
 * @param name - the argument's name
 */
export function requireDay(caller: string, name: string, day: unknown): asserts day is string {
  if (typeof day !== "string" || !isDay(day)) {
    throw new RangeError(`[ocop] ${caller}: ${name} must be a day such as 2026-05-22`);
  }
}
