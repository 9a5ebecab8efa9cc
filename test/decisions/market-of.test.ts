import { describe, expect, test } from "vitest";
import { decisions, findDecision, marketOf } from "../../src/decisions/index.js";
import { rate } from "../../src/scoring/index.js";
import { bestSheet, noneSheet, untyped } from "../support/sheets.js";

describe("the market a rank is held able to compete in", () => {
  test.each([
    ["2018", ["domestic", "domestic", "domestic", "domestic", "export"]],
    ["2019", ["domestic", "domestic", "domestic", "domestic", "export"]],
    ["2023", ["domestic", "domestic", "domestic", "export", "export"]],
    ["2026", ["domestic", "domestic", "domestic", "export", "export"]],
  ])("under %s", (code, expected) => {
    const { rules } = findDecision(code) ?? { rules: { exportFrom: 1 as const } };
    expect(([1, 2, 3, 4, 5] as const).map((stars) => marketOf(rules, stars))).toEqual(expected);
  });

  test("is the one a rating gives", () => {
    for (const set of decisions.flatMap(({ sets }) => sets)) {
      for (const answers of [bestSheet(set), noneSheet(set)]) {
        const { stars, market } = rate(set, { answers });
        expect(stars === null ? null : marketOf(set.rules, stars)).toBe(market);
      }
    }
  });

  test.each([0, 6, 4.5, "4", null])("%j is no number of stars", (stars) => {
    expect(() => marketOf({ exportFrom: 4 }, untyped(stars))).toThrow(
      new RangeError("[ocop] marketOf: stars must be 1, 2, 3, 4 or 5"),
    );
  });
});
