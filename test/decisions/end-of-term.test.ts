import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { endOfTerm } from "../../src/decisions/end-of-term.js";
import { addMonths } from "../../src/procedure/day-arithmetic.js";
import { anyDay } from "../procedure/days.js";

describe("endOfTerm: 36 months from the issue (art. 4.3)", () => {
  test.each([
    ["2026-08-05", "2029-08-05"],
    ["2025-06-19", "2028-06-19"],
    ["2025-06-16", "2028-06-16"],
    ["2025-12-31", "2028-12-31"],
    ["2026-01-01", "2029-01-01"],
    ["2025-02-28", "2028-02-28"],
    ["2028-02-28", "2031-02-28"],
    ["2028-02-29", "2031-02-28"],
    ["2028-03-01", "2031-03-01"],
  ])("a certificate of %s is valid up to %s", (issued, expires) => {
    expect(endOfTerm(issued)).toBe(expires);
  });

  test("is 36 calendar months later, on every day", () => {
    fc.assert(fc.property(anyDay, (day) => endOfTerm(day) === addMonths(day, 36)));
  });
});
