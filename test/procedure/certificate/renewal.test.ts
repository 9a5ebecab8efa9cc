import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  endOfTerm,
  mayBeExtended,
  reevaluationDeadline,
  renewalRules,
  renewalWindow,
} from "../../../src/procedure/certificate/index.js";
import { daysBetween } from "../../../src/procedure/day-arithmetic.js";
import { untyped } from "../../support/sheets.js";
import { anyDay } from "../days.js";

describe("renewalWindow: not earlier than 180 and not later than 120 days before the end (art. 7.6a)", () => {
  test.each([
    ["2029-08-05", "2029-02-06", "2029-04-07"],
    ["2028-06-19", "2027-12-22", "2028-02-20"],
    // Across, onto and after a leap day.
    ["2028-08-27", "2028-02-29", "2028-04-29"],
    ["2028-08-28", "2028-03-01", "2028-04-30"],
    ["2029-01-31", "2028-08-04", "2028-10-03"],
  ])("a certificate up to %s is renewed from %s to %s", (expires, opens, closes) => {
    expect(renewalWindow(expires)).toEqual({ opens, closes });
  });

  test("lies inside the term and has 61 days, on every day", () => {
    fc.assert(
      fc.property(anyDay, (issued) => {
        const expires = endOfTerm(issued);
        const { opens, closes } = renewalWindow(expires);
        expect(issued < opens && opens < closes && closes < expires).toBe(true);
        expect([daysBetween(opens, expires), daysBetween(closes, expires)]).toEqual([180, 120]);
      }),
    );
  });

  test("needs a day", () => {
    expect(() => renewalWindow("2029-02-29")).toThrow(
      new RangeError("[ocop] renewalWindow: expires must be a day such as 2026-05-22"),
    );
  });
});

describe("mayBeExtended: whose last day for filing lay before 2026-05-22 (art. 12.3, our reading)", () => {
  test.each([
    // Ended before the decision took effect: nothing to continue.
    ["2026-05-20", false],
    ["2026-05-21", false],
    // Still valid on the day it took effect.
    ["2026-05-22", true],
    ["2026-05-23", true],
    // To be filed by 2026-05-21, the day before it took effect.
    ["2026-09-18", true],
    // To be filed by 2026-05-22: one day was left.
    ["2026-09-19", false],
    // The window opened on the day it took effect, and the day after.
    ["2026-11-18", false],
    ["2026-11-19", false],
    ["2029-08-05", false],
    ["2023-02-04", false],
  ])("up to %s: %s", (expires, expected) => {
    expect(mayBeExtended(expires)).toBe(expected);
  });

  test("needs a day", () => {
    expect(() => mayBeExtended("2026-9-18")).toThrow(
      new RangeError("[ocop] mayBeExtended: expires must be a day such as 2026-05-22"),
    );
  });
});

describe("reevaluationDeadline: 45 days from the complete dossier (art. 7.6g)", () => {
  test.each([
    ["2026-08-01", "2026-09-15"],
    ["2027-12-20", "2028-02-03"],
    ["2028-01-20", "2028-03-05"],
  ])("complete on %s, done by %s", (complete, done) => {
    expect(reevaluationDeadline(complete)).toBe(done);
  });

  test("needs a day", () => {
    expect(() => reevaluationDeadline(untyped<string>(null))).toThrow(
      new RangeError("[ocop] reevaluationDeadline: completeOn must be a day such as 2026-05-22"),
    );
  });
});

describe("renewalRules", () => {
  test("has the articles' numbers, and says what is second-hand", () => {
    expect(renewalRules).toEqual([
      {
        decision: "2023",
        instrument: "148/QĐ-TTg",
        from: "2023-02-24",
        to: "2026-07-21",
        notice: { days: 30, article: null },
        window: null,
        evaluation: null,
        extension: null,
        verified: false,
      },
      {
        decision: "2026",
        instrument: "26/2026/QĐ-TTg",
        from: "2026-05-22",
        to: null,
        notice: null,
        window: { opens: 180, closes: 120, article: "7.6a" },
        evaluation: { days: 45, article: "7.6g" },
        extension: { days: 180, article: "12.3" },
        verified: true,
      },
    ]);
  });
});
