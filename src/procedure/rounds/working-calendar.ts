import { requireDay, weekday } from "../day-arithmetic.js";

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

/**
 * Checks a calendar. The week is the five-day week of public offices: our reading of "ngày làm việc", which
 * 26/2026/QĐ-TTg does not define.
 *
 * @param caller - the public function's name, for the message
 * @throws RangeError for a list that is none, an entry that is no day, or a day that is both a holiday and worked
 */
export function readCalendar(caller: string, calendar: WorkingCalendar): ReadCalendar {
  const holidays = readDays(caller, "holidays", calendar?.holidays);
  const extra = readDays(caller, "extraWorkingDays", calendar.extraWorkingDays ?? []);
  for (const day of extra) {
    if (holidays.has(day)) {
      throw new RangeError(`[ocop] ${caller}: ${day} cannot be both a holiday and a working day`);
    }
  }
  const daysOff = new Set([...holidays].filter((day) => !isWeekend(day)));
  const daysWorked = new Set([...extra].filter(isWeekend));
  return { daysOff, daysWorked, isWorkingDay: (day) => (isWeekend(day) ? daysWorked.has(day) : !daysOff.has(day)) };
}

function readDays(caller: string, name: string, days: unknown): ReadonlySet<string> {
  if (!Array.isArray(days)) {
    throw new RangeError(`[ocop] ${caller}: calendar.${name} must be a list of days`);
  }
  const read = new Set<string>();
  for (const day of days as readonly unknown[]) {
    requireDay(caller, `every entry of calendar.${name}`, day);
    read.add(day);
  }
  return read;
}

function isWeekend(day: string): boolean {
  return weekday(day) > 5;
}
