import { timeOf } from "./cell.js";
import { readDay } from "./read-day.js";

/** Why the days of a column cannot be told from their months. */
export type DayDoubt = "month-first" | "mixed";

/** What the days of a column look like: kinds of cells that have been seen in it. */
export interface ColumnDays {
  /** A text with the month first: 06/25/2025. */
  isMonthFirst: boolean;
  /** A text with a day over 12: 25/06/2025. */
  isDayFirst: boolean;
  /** A text that may be read either way: 05/06/2025. */
  isEither: boolean;
  /** A number or a date whose day is over 12, and one whose day is not. */
  isLateSerial: boolean;
  isEarlySerial: boolean;
}

/** A column of which no day has been seen. */
export function noDays(): ColumnDays {
  return { isMonthFirst: false, isDayFirst: false, isEither: false, isLateSerial: false, isEarlySerial: false };
}

const NUMERIC = /^\s*(?:ng[àa]y\s+)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(?:\d{4}|\d{2})(?:[ T,].*)?$/i;

/** The day that stands in a text with other words, such as the number of a decision. */
export function writtenDayIn(cell: unknown): string | undefined {
  return typeof cell === "string" && cell.length <= MOST_CHARACTERS
    ? /(?<!\d)\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}(?!\d)/.exec(cell)?.[0]
    : undefined;
}

/** Longer than a decision with its day and authority. */
const MOST_CHARACTERS = 300;

/** Day and month as written, of a text such as 05/06/2025. */
function partsOf(text: string): readonly [number, number] | undefined {
  const found = text.length <= 40 ? NUMERIC.exec(text) : null;
  return found === null ? undefined : [Number(found[1]), Number(found[2])];
}

/** Day and month of a date or a serial number. */
function storedParts(cell: unknown): readonly [number, number] | undefined {
  const isStored = typeof cell === "number" || timeOf(cell) !== undefined;
  const day = isStored ? readDay(cell).value : undefined;
  return day === undefined ? undefined : [Number(day.slice(8)), Number(day.slice(5, 7))];
}

/** Adds a cell of a column of days. */
export function addDay(days: ColumnDays, cell: unknown): void {
  if (typeof cell === "string") {
    const [one = 0, other = 0] = partsOf(cell) ?? [];
    days.isMonthFirst ||= one >= 1 && one <= 12 && other > 12;
    days.isDayFirst ||= one > 12 && other <= 12;
    days.isEither ||= one >= 1 && one <= 12 && other >= 1 && other <= 12;
    return;
  }
  const day = storedParts(cell)?.[0] ?? 0;
  days.isLateSerial ||= day > 12;
  days.isEarlySerial ||= day > 0 && day <= 12;
}

/**
 * Why the days of a column are doubtful, if they are.
 *
 * One day with the month first makes those doubtful that may be read either way. Where every text has a day over 12 and
 * every stored date one up to 12, a spreadsheet has most likely taken the texts it could for dates with the month first.
 */
export function doubtOf(days: ColumnDays): DayDoubt | undefined {
  if (days.isMonthFirst) {
    return "month-first";
  }
  const isMixed = days.isDayFirst && !days.isEither && days.isEarlySerial && !days.isLateSerial;
  return isMixed ? "mixed" : undefined;
}

/** Whether a cell of a doubtful column is one of the doubtful ones. */
export function isDoubtful(cell: unknown, doubt: DayDoubt): boolean {
  const [one = 0, other = 0] = (typeof cell === "string" ? partsOf(cell) : storedParts(cell)) ?? [];
  const isEither = one >= 1 && one <= 12 && other >= 1 && other <= 12 && one !== other;
  // A stored date may have been made of a text with the month first as well.
  return isEither && (doubt === "month-first" || typeof cell !== "string");
}
