import type { IssuePath } from "../../base/finding.js";
import type { InputIssue } from "../../base/input-issue.js";
import { type IssueSink, report, reportAll } from "../../base/issue-list.js";
import { readDay, readFields, readList, refuseUnknownFields } from "../../base/read.js";
import { weekday } from "../day-arithmetic.js";
import type { RoundIssue } from "./issue.js";

/**
 * The days on which offices are closed or open against the rule of the week, as the caller knows them.
 *
 * The package holds no list of holidays: the Government fixes them, and days worked instead, anew every year.
 */
export interface WorkingCalendar {
  /** Public holidays and days off in lieu, `YYYY-MM-DD`; those at a weekend change nothing. */
  readonly holidays: readonly string[];
  /** Saturdays and Sundays that are worked, such as in exchange for a bridging day. */
  readonly extraWorkingDays?: readonly string[];
}

/** A calendar as it was checked. */
export interface ReadCalendar {
  /** Days from Monday to Friday that are not worked. */
  readonly daysOff: ReadonlySet<string>;
  /** Saturdays and Sundays that are. */
  readonly daysWorked: ReadonlySet<string>;
  readonly isWorkingDay: (day: string) => boolean;
}

/** More than any calendar of holidays over the years that are read. */
const MOST_DAYS = 20_000;

type CalendarIssues = IssueSink<RoundIssue | InputIssue>;

/**
 * Reads a calendar; undefined, with all that is wrong with it on the list, where it is none. A field it does not have is
 * refused: "holiday" for "holidays" would make working days of holidays.
 *
 * The week is the five-day week of public offices: our reading of "ngày làm việc", which 26/2026/QĐ-TTg does not define.
 */
export function readCalendar(issues: CalendarIssues, path: IssuePath, calendar: unknown): ReadCalendar | undefined {
  const found: (RoundIssue | InputIssue)[] = [];
  const fields = readFields(found, path, calendar);
  if (fields !== undefined) {
    refuseUnknownFields(found, path, fields, ["holidays", "extraWorkingDays"]);
    const holidays = new Set(readDays(found, [...path, "holidays"], fields["holidays"]));
    const at = [...path, "extraWorkingDays"];
    const extra = readDays(found, at, fields["extraWorkingDays"] ?? []);
    for (const [index, day] of extra.entries()) {
      if (day !== undefined && holidays.has(day)) {
        report(found, "rounds.holiday-worked", [...at, index], { day });
      }
    }
    if (found.length === 0) {
      return calendarOf(holidays, extra);
    }
  }
  reportAll(issues, found);
  return undefined;
}

/**
 * The calendar a caller gave.
 *
 * @param caller - the public function's name, for the message
 * @throws RangeError for one that {@link readCalendar} refuses
 */
export function requireCalendar(caller: string, calendar: WorkingCalendar): ReadCalendar {
  const issues: (RoundIssue | InputIssue)[] = [];
  const read = readCalendar(issues, ["calendar"], calendar);
  if (read === undefined) {
    const wrong = issues.map(({ code, path }) => `${path.join(".")} (${code})`).slice(0, 3);
    throw new RangeError(`[ocop] ${caller}: this is not a calendar of working days: ${wrong.join(", ")}`);
  }
  return read;
}

function readDays(issues: CalendarIssues, path: IssuePath, value: unknown): readonly (string | undefined)[] {
  return (readList(issues, path, value, MOST_DAYS) ?? []).map((day, index) => readDay(issues, [...path, index], day));
}

function calendarOf(holidays: ReadonlySet<string | undefined>, extra: readonly (string | undefined)[]): ReadCalendar {
  const daysOff = new Set([...holidays].filter((day) => day !== undefined && !isWeekend(day)) as string[]);
  const daysWorked = new Set(extra.filter((day) => day !== undefined && isWeekend(day)) as string[]);
  return { daysOff, daysWorked, isWorkingDay: (day) => (isWeekend(day) ? daysWorked.has(day) : !daysOff.has(day)) };
}

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(day: string): boolean {
  return weekday(day) > 5;
}
