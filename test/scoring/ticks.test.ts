import { describe, expect, test } from "vitest";
import type { CriteriaSet } from "../../src/decisions/criteria-set.js";
import { findSet } from "../../src/decisions/index.js";
import { scoreSheet } from "../../src/scoring/index.js";
import { bestSheet, untyped } from "../support/sheets.js";

const set = findSet("2019", 26) as CriteriaSet;
const issuesOf = (ticks: unknown) => scoreSheet(set, untyped<object>({ ...bestSheet(set), "10": ticks })).issues;

describe("ticked levels", () => {
  test("all four may be ticked, in any order", () => {
    expect(issuesOf([4, 2, 1, 3])).toEqual([]);
  });

  test("a hole in the list is no tick", () => {
    expect(issuesOf(Object.assign([1], { length: 2 }))).toMatchObject([
      { code: "answer.wrong-type", path: ["10", 1], params: { given: "undefined" } },
    ]);
  });

  test.each([
    ["a million ticks of the same level", Array.from({ length: 1_000_000 }, () => 1), "answer.level-twice"],
    [
      "a million levels there are not",
      Array.from({ length: 1_000_000 }, (_, index) => index + 9),
      "answer.unknown-level",
    ],
    ["a list of nothing but holes", Object.assign([], { length: 4_294_967_295 }), "answer.level-twice"],
  ])("%s fill the list of issues and no more", (_, ticks, code) => {
    const issues = issuesOf(ticks);
    expect(issues).toHaveLength(1001);
    expect(issues[999]?.code).toBe(code);
    expect(issues[1000]?.code).toBe("input.more-issues");
  });
});
