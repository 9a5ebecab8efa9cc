import { isDay } from "../../base/day.js";
import { preview } from "../../base/preview.js";
import { timeOf } from "./cell.js";
import { fold } from "./fold.js";
import type { RegisterFinding } from "./issue.js";
import { readTextAs } from "./read-text.js";
import { yearIn } from "./read-year.js";
import type { CellReading } from "./reading.js";

const MILLISECONDS = 86_400_000;

/** Serials of 1990-01-01 and 2099-12-31: numbers outside are rather years or amounts than days. */
const FIRST_SERIAL = 32874;
const LAST_SERIAL = 73050;

/** Longer than any spelling of a day. */
const MOST_CHARACTERS = 60;

/**
 * Reads a day.
 *
 * Understood are Excel's serial numbers (1900 system) of the years 1990 to 2099, dates (see `Cell`), and the
 * texts `5/6/2025`, `5-6-2025`, `5.6.2025`, `5/6/25` (20..), `2025-06-05` and `ngày 5 tháng 6 năm 2025`, the day always
 * before the month. A time of day may follow; with a time zone only midnight, as any other time may be of another day.
 *
 * @returns the day as `YYYY-MM-DD`, or `register.unreadable-date`, `date.unreal`, `register.month-first`,
 * `register.only-a-year`
 * @example
 * readDay("5/6/2025"); // { value: "2025-06-05" }
 * readDay("06/25/2025"); // { issue: { code: "register.month-first", params: { given: "06/25/2025" } } }
 */
export function readDay(cell: unknown): CellReading<string> {
  const time = timeOf(cell);
  if (time !== undefined) {
    const day = dayOfDate(time);
    return day === undefined ? refuse("register.unreadable-date", "date") : { value: day };
  }
  if (typeof cell === "boolean") {
    return refuse("register.unreadable-date", cell);
  }
  return readTextAs(cell, (text) => {
    if (text.length > MOST_CHARACTERS) {
      return refuse("register.unreadable-date", text);
    }
    return /^\d{1,7}(?:\.\d+)?$/.test(text) ? readSerial(Number(text), text) : readWritten(text);
  });
}

/**
 * The day of an Excel serial number in the 1900 system: 1 is 1900-01-01.
 *
 * @returns the day, or undefined for 60, which Excel takes for a 29 February that 1900 did not have, and below 1
 */
export function dayOfSerial(serial: number): string | undefined {
  const days = Math.floor(serial);
  if (!(days >= 1) || days === 60) {
    return undefined;
  }
  return dayOfTime(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * MILLISECONDS);
}

/**
 * The day of a date: at midnight UTC that day, at any other time the day in the time zone of the process. Readers make
 * days of either kind, and east of Greenwich a local midnight is still the day before in UTC.
 */
export function dayOfDate(time: number): string | undefined {
  const date = new Date(time);
  const isUtc = time % MILLISECONDS === 0;
  const year = isUtc ? date.getUTCFullYear() : date.getFullYear();
  if (!(year >= 1900 && year <= 2099)) {
    return undefined;
  }
  return isUtc ? dayOfTime(time) : dayOfTime(Date.UTC(year, date.getMonth(), date.getDate()));
}

function dayOfTime(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function readSerial(serial: number, given: string): CellReading<string> {
  if (yearIn(given) !== undefined) {
    return refuse("register.only-a-year", given);
  }
  const day = serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1 ? dayOfSerial(serial) : undefined;
  return day === undefined ? refuse("register.unreadable-date", given) : { value: day };
}

function readWritten(text: string): CellReading<string> {
  const folded = fold(text);
  if (yearIn(folded) !== undefined) {
    return refuse("register.only-a-year", text);
  }
  const written = withoutTime(folded.replace(/ ?([/.,-]) ?/g, "$1"));
  const [, day = "", , month = "", year = ""] =
    /^(?:ngay )?(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(written) ??
    /^(?:ngay )?(\d{1,2})( )thang (\d{1,2})(?: |,)(?:nam )?(\d{4})$/.exec(written) ??
    [];
  if (day !== "") {
    return readParts(year.length === 2 ? `20${year}` : year, month, day, text);
  }
  const [, isoYear = "", , isoMonth = "", isoDay = ""] = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/.exec(written) ?? [];
  return readParts(isoYear, isoMonth, isoDay, text, false);
}

/** Cuts a time off; a time in a zone that is not midnight stays, so that the text is not read. */
function withoutTime(text: string): string {
  const [time, hours = "", zone] =
    /[ t,](\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(?: ?[ap]m)?(z|[+-]\d{2}:?\d{2})?$/.exec(text) ?? [];
  const isOtherDay = zone !== undefined && /[1-9]/.test(hours);
  return time === undefined || isOtherDay ? text : text.slice(0, -time.length);
}

function readParts(year: string, month: string, day: string, given: string, dayFirst = true): CellReading<string> {
  if (!/^(?:19|20)/.test(year)) {
    return refuse("register.unreadable-date", given);
  }
  if (dayFirst && Number(month) > 12 && Number(month) <= 31 && Number(day) >= 1 && Number(day) <= 12) {
    return refuse("register.month-first", given);
  }
  const value = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(value) ? { value } : refuse("date.unreal", given);
}

type DateCode = "register.unreadable-date" | "date.unreal" | "register.month-first" | "register.only-a-year";

function refuse(code: DateCode, given: unknown): CellReading<never> {
  return { issue: { code, params: { given: preview(given) } } as RegisterFinding<DateCode> };
}
