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
      { code: "answer.wrong-type", path: ["10", 1], params: { given: null } },
    ]);
  });

  test.each([
    ["a million ticks of the same level", Array.from({ length: 1_000_000 }, () => 1)],
    ["a million levels there are not", Array.from({ length: 1_000_000 }, (_, index) => index + 9)],
    ["a list of nothing but holes", Object.assign([], { length: 4_294_967_295 })],
  ])("%s are no answer, and not walked", (_, ticks) => {
    expect(issuesOf(ticks)).toMatchObject([{ code: "answer.wrong-type", path: ["10"], params: { given: "list" } }]);
  });

  test.each([
    ["ticks of the same level", Array.from({ length: 1000 }, () => 1), "answer.level-twice"],
    ["levels there are not", Array.from({ length: 1000 }, (_, index) => index + 9), "answer.unknown-level"],
  ])("a thousand %s are each named", (_, ticks, code) => {
    const issues = issuesOf(ticks);
    expect(issues.filter((issue) => issue.code === code).length).toBeGreaterThanOrEqual(999);
    expect(issues.length).toBeLessThanOrEqual(1000);
  });
});
