import { describe, expect, test } from "vitest";
import { decisions, marketOf2018 } from "../../src/decisions/index.js";
import { rate } from "../../src/scoring/index.js";
import { bestSheet, noneSheet, untyped } from "../support/sheets.js";

describe("the market the programme of 2018 had in mind for a rank", () => {
  test("1 to 3 stars the home market, 4 and 5 export; with its day and source", () => {
    const all = ([1, 2, 3, 4, 5] as const).map(marketOf2018);
    expect(all.map(({ market }) => market)).toEqual(["domestic", "domestic", "domestic", "export", "export"]);
    for (const { said, source } of all) {
      expect(said).toBe("2018-11-20");
      expect(source.vi).toMatch(/20\/11\/2018.*không phải quy định/);
      expect(source.en).toMatch(/2018-11-20.*not a rule of any decision/);
    }
  });

  test("is the one a rating gives, whatever the decision", () => {
    for (const set of decisions.flatMap(({ sets }) => sets)) {
      for (const answers of [bestSheet(set), noneSheet(set)]) {
        const { stars, market } = rate(set, { answers });
        expect(market).toBe(stars === null ? null : marketOf2018(stars));
      }
    }
  });

  // 26/2026 art. 3.3a and 1048 art. 1.2 speak of export for 5 stars, 490 of international standards; 148 was not read.
  test.each([
    ["2018", 5],
    ["2019", 5],
    ["2023", undefined],
    ["2026", 5],
  ])("what the decision of %s itself ties to export is another matter: %s stars", (code, stars) => {
    expect(decisions.find((decision) => decision.code === code)?.rules.exportFrom).toBe(stars);
  });

  test.each([0, 6, 4.5, "4", null])("%j is no number of stars", (stars) => {
    expect(() => marketOf2018(untyped(stars))).toThrow(
      new RangeError("[ocop] marketOf2018: stars must be 1, 2, 3, 4 or 5"),
    );
  });
});
