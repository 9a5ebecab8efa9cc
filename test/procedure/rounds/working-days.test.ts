import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addWorkingDays,
  communeDeadline,
  type WorkingCalendar,
  workingDaysBetween,
} from "../../../src/procedure/rounds/index.js";
import { untyped } from "../../support/sheets.js";

const none = { holidays: [] };
/** National Day 2026 (a Wednesday) with the day before, and the Saturday before it worked instead. */
const september = { holidays: ["2026-09-01", "2026-09-02"], extraWorkingDays: ["2026-08-29"] };

describe("addWorkingDays", () => {
  test.each([
    ["2026-06-01", 0, none, "2026-06-01"],
    ["2026-06-06", 0, none, "2026-06-06"],
    ["2026-06-01", 1, none, "2026-06-02"],
    ["2026-06-01", 4, none, "2026-06-05"],
    ["2026-06-01", 5, none, "2026-06-08"],
    ["2026-06-05", 1, none, "2026-06-08"],
    ["2026-06-06", 1, none, "2026-06-08"],
    ["2026-06-07", 1, none, "2026-06-08"],
    ["2026-12-31", 1, none, "2027-01-01"],
    ["2026-12-31", 1, { holidays: ["2027-01-01"] }, "2027-01-04"],
    ["2028-02-28", 1, none, "2028-02-29"],
    ["2027-02-26", 1, none, "2027-03-01"],
    ["2026-08-28", 1, september, "2026-08-29"],
    ["2026-08-28", 2, september, "2026-08-31"],
    ["2026-08-28", 3, september, "2026-09-03"],
    ["2026-08-28", 3, { holidays: september.holidays }, "2026-09-04"],
    ["2026-08-28", 1, { holidays: ["2026-08-30"] }, "2026-08-31"],
    ["2026-08-28", 2, { holidays: [], extraWorkingDays: ["2026-08-30"] }, "2026-08-31"],
    ["2026-08-28", 1, { holidays: [], extraWorkingDays: ["2026-08-31"] }, "2026-08-31"],
    ["2026-09-01", 1, september, "2026-09-03"],
  ])("%s and %i working days, %j: %s", (day, count, calendar, expected) => {
    expect(addWorkingDays(day, count, calendar)).toBe(expected);
  });

  test("2,000 working days are the most: 400 weeks", () => {
    expect(addWorkingDays("2026-06-01", 2000, none)).toBe("2034-01-30");
    expect(() => addWorkingDays("2026-06-01", 2001, none)).toThrow(
      new RangeError("[ocop] addWorkingDays: count must be a whole number from 0 to 2000"),
    );
  });

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, "1", null])("%j is no count", (count) => {
    expect(() => addWorkingDays("2026-06-01", untyped(count), none)).toThrow(/^\[ocop\] addWorkingDays: count must/);
  });

  test("ends with the calendar", () => {
    expect(addWorkingDays("9999-12-30", 1, none)).toBe("9999-12-31");
    expect(() => addWorkingDays("9999-12-30", 2, none)).toThrow(
      new RangeError("[ocop] addWorkingDays: the term ends after the year 9999"),
    );
  });
});

describe("workingDaysBetween", () => {
  test.each([
    ["2026-06-01", "2026-06-01", none, 0],
    ["2026-06-01", "2026-06-02", none, 1],
    ["2026-06-05", "2026-06-07", none, 0],
    ["2026-06-05", "2026-06-08", none, 1],
    ["2026-06-07", "2026-06-08", none, 1],
    ["2026-06-06", "2026-06-07", none, 0],
    ["2026-06-01", "2026-06-08", none, 5],
    ["2026-06-06", "2026-06-13", none, 5],
    ["2026-06-01", "2026-06-22", none, 15],
    ["2026-12-31", "2027-01-01", none, 1],
    ["2028-02-28", "2028-03-01", none, 2],
    ["2026-08-28", "2026-09-03", september, 3],
    ["2026-08-28", "2026-08-29", september, 1],
    ["2026-08-29", "2026-08-30", september, 0],
    ["2026-09-01", "2026-09-02", september, 0],
    ["2026-08-31", "2026-09-01", september, 0],
    ["2026-09-02", "2026-09-03", september, 1],
    ["2026-08-28", "2026-08-31", { holidays: ["2026-08-30"] }, 1],
    ["2026-08-28", "2026-08-31", { holidays: [], extraWorkingDays: ["2026-08-31"] }, 1],
    ["2026-08-28", "2026-08-31", { holidays: ["2026-08-31", "2026-08-31"] }, 0],
    ["2026-08-28", "2026-08-31", { holidays: [], extraWorkingDays: ["2026-08-29", "2026-08-29"] }, 2],
  ])("after %s to %s, %j: %i", (from, to, calendar, expected) => {
    expect(workingDaysBetween(from, to, calendar)).toBe(expected);
    expect(workingDaysBetween(to, from, calendar)).toBe(0 - expected);
  });

  test("counts three centuries: 109,572 days are 15,653 weeks from a Monday to a Monday, and a Tuesday", () => {
    expect(workingDaysBetween("1900-01-01", "2199-12-31", none)).toBe(5 * 15_653 + 1);
  });
});

describe("communeDeadline: 15 working days from receipt, which is not counted (art. 7.2)", () => {
  test.each([
    ["2026-06-01", none, "2026-06-22"],
    ["2026-06-05", none, "2026-06-26"],
    ["2026-06-06", none, "2026-06-26"],
    ["2026-06-07", none, "2026-06-26"],
    ["2026-06-08", none, "2026-06-29"],
    ["2026-08-28", { holidays: september.holidays }, "2026-09-22"],
    ["2026-08-28", september, "2026-09-21"],
    ["2026-12-21", { holidays: ["2027-01-01"] }, "2027-01-12"],
  ])("received on %s, %j: %s", (receivedOn, calendar, expected) => {
    expect(communeDeadline(receivedOn, calendar)).toBe(expected);
  });
});

describe("callers' mistakes", () => {
  const calls: readonly (readonly [string, (day: string, calendar: WorkingCalendar) => unknown, string])[] = [
    ["addWorkingDays", (day, calendar) => addWorkingDays(day, 1, calendar), "day"],
    ["workingDaysBetween", (day, calendar) => workingDaysBetween(day, "2026-06-30", calendar), "from"],
    ["workingDaysBetween", (day, calendar) => workingDaysBetween("2026-06-30", day, calendar), "to"],
    ["communeDeadline", communeDeadline, "receivedOn"],
  ];

  test.each(calls)("%s with no day", (name, call, argument) => {
    for (const day of ["2026-02-30", "1/6/2026", null, undefined]) {
      const expected = new RangeError(`[ocop] ${name}: ${argument} must be a day such as 2026-05-22`);
      expect(() => call(untyped(day), none)).toThrow(expected);
    }
  });

  test.each(calls.slice(0, 3))("%s with no calendar", (name, call) => {
    const mistakes: readonly (readonly [unknown, string])[] = [
      [null, "calendar (field.wrong-type)"],
      [undefined, "calendar (field.missing)"],
      [{}, "calendar.holidays (field.missing)"],
      [{ holidays: "2026-09-02" }, "calendar.holidays (field.wrong-type)"],
      // The first three of what is wrong.
      [
        { holidays: ["2026-09-31", 7, "2/9", "2026-02-30"] },
        "calendar.holidays.0 (date.unreal), calendar.holidays.1 (field.wrong-type), calendar.holidays.2 (date.malformed)",
      ],
      [{ holidays: ["2026-09-31"] }, "calendar.holidays.0 (date.unreal)"],
      [{ holidays: new Array(1) }, "calendar.holidays.0 (field.missing)"],
      [{ holidays: [], extraWorkingDays: 7 }, "calendar.extraWorkingDays (field.wrong-type)"],
      [{ holidays: [], extraWorkingDays: [7] }, "calendar.extraWorkingDays.0 (field.wrong-type)"],
      [{ holidays: [], extraWorkingdays: [] }, "calendar.extraWorkingdays (field.unknown)"],
      [
        { holidays: ["2026-08-29"], extraWorkingDays: ["2026-08-29"] },
        "calendar.extraWorkingDays.0 (rounds.holiday-worked)",
      ],
    ];
    for (const [calendar, expected] of mistakes) {
      expect(() => call("2026-06-01", untyped(calendar))).toThrow(
        new RangeError(`[ocop] ${name}: this is not a calendar of working days: ${expected}`),
      );
    }
  });
});

describe("properties", () => {
  const day = fc
    .date({ min: new Date("2026-01-01"), max: new Date("2028-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const calendars = fc
    .tuple(fc.uniqueArray(day, { maxLength: 60 }), fc.uniqueArray(day, { maxLength: 60 }))
    .map(([holidays, extra]) => ({ holidays, extraWorkingDays: extra.filter((one) => !holidays.includes(one)) }));

  test("counting undoes adding, and the last day of a term is a working day", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), calendars, (from, count, calendar) => {
        const to = addWorkingDays(from, count, calendar);
        const weekday = new Date(to).getUTCDay();
        const isWorking =
          calendar.extraWorkingDays.includes(to) || (weekday % 6 !== 0 && !calendar.holidays.includes(to));
        return isWorking && from < to && workingDaysBetween(from, to, calendar) === count;
      }),
    );
  });

  test("counts add up whatever the order of the days", () => {
    fc.assert(
      fc.property(day, day, day, calendars, (one, two, three, calendar) => {
        const between = (from: string, to: string) => workingDaysBetween(from, to, calendar);
        return between(one, two) + between(two, three) === between(one, three);
      }),
    );
  });

  test("the order of a calendar's lists means nothing, and they are not changed", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), calendars, (from, count, calendar) => {
        const frozen = {
          holidays: Object.freeze(calendar.holidays.toReversed()),
          extraWorkingDays: Object.freeze(calendar.extraWorkingDays.toReversed()),
        };
        expect(addWorkingDays(from, count, frozen)).toBe(addWorkingDays(from, count, calendar));
      }),
    );
  });
});
