import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { endOfTerm } from "../../src/procedure/end-of-term.js";

describe("endOfTerm", () => {
  test.each([
    ["2026-08-05", "2029-08-05"],
    ["2025-06-19", "2028-06-19"],
    ["2020-02-04", "2023-02-04"],
    ["2026-01-01", "2029-01-01"],
    ["2026-12-31", "2029-12-31"],
    ["2025-02-28", "2028-02-28"],
    ["2028-02-28", "2031-02-28"],
    ["2028-02-29", "2031-02-28"],
    ["2000-02-29", "2003-02-28"],
    ["2028-03-01", "2031-03-01"],
    ["2197-01-31", "2200-01-31"],
  ])("a certificate of %s is valid until %s", (issued, last) => {
    expect(endOfTerm(issued)).toBe(last);
  });

  test("is the same day of the calendar 36 months later, or the last of its month", () => {
    const days = fc.date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const issued = date.toISOString().slice(0, 10);
        const [year = 0, month = 0, day = 0] = issued.split("-").map(Number);
        // Day 0 of the month after is the last of the month.
        const lastOfMonth = new Date(Date.UTC(year + 3, month, 0)).getUTCDate();
        const expected = new Date(Date.UTC(year + 3, month - 1, Math.min(day, lastOfMonth)));
        expect(endOfTerm(issued)).toBe(expected.toISOString().slice(0, 10));
      }),
    );
  });
});
