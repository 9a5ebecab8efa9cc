import { isDay } from "../base/day.js";

/**
 * Makes sure that the caller gave a day of the calendar.
 *
 * @param caller - the public function's name, for the message
 * @throws RangeError when `on` is no day
 */
export function requireDay(caller: string, on: string): void {
  if (typeof on !== "string" || !isDay(on)) {
    throw new RangeError(`[ocop] ${caller}: "on" must be a day such as 2026-11-24`);
  }
}
