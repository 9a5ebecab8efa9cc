import { describe, expect, test } from "vitest";
import { decision2019 } from "../../src/decisions/2019/index.js";
import { decision2023, freshProduce } from "../../src/decisions/2023/index.js";
import { tea } from "../../src/decisions/2026/index.js";
import { asOf } from "../../src/decisions/as-of.js";
import type { CriteriaSet } from "../../src/decisions/criteria-set.js";
import { parseAnswers } from "../../src/exchange/answer-string/answer-string.js";
import { rate } from "../../src/scoring/index.js";
import { readVectors } from "../support/golden.js";
import { bestSheet, untyped } from "../support/sheets.js";

const untypedSet: CriteriaSet = freshProduce;

/** The best sheet, but for intellectual property without points: 98 points, and the mark for 4 stars missed. */
const threeStars = { answers: untyped<object>({ ...bestSheet(freshProduce), "3.6": 0 }) };

/** A sheet of exactly so many points. */
function sheetOf(total: number) {
  const vector = readVectors("2023").find(({ set, sum, count }) => set === "01" && sum === total && count === 1);
  const parsed = parseAnswers(vector?.sheets[0] ?? "", [decision2023]);
  if (!parsed.ok) {
    throw new Error(JSON.stringify(parsed.issues));
  }
  return { answers: untyped<object>(parsed.value.answers) };
}

describe("asOf: 148/QĐ-TTg before and after 1489/QĐ-TTg", () => {
  test.each([
    ["2023-02-24", "district", "province"],
    ["2025-07-05", "district", "province"],
    ["2025-07-06", "province", "ministry"],
    ["2026-05-21", "province", "ministry"],
  ])("on %s 3 stars are recognised by the %s, and 98 points go on to the %s", (day, authority, referredTo) => {
    const rating = rate(asOf(untypedSet, day), threeStars);
    expect(rating.points?.total).toBe(98);
    expect(rating.stars).toBe(3);
    expect(rating.authority).toBe(authority);
    expect(rating.tier).toBe(authority);
    expect(rating.referredTo).toBe(referredTo);
    expect(rating.certifiable).toBe(true);
  });

  test.each([
    ["2025-07-05", 69, null],
    ["2025-07-05", 70, "province"],
    ["2025-07-05", 90, "province"],
    ["2025-07-06", 70, null],
    ["2025-07-06", 89, null],
    ["2025-07-06", 90, "ministry"],
  ])("on %s the first tier sends %i points on to: %s", (day, total, referredTo) => {
    expect(rate(asOf(untypedSet, day), sheetOf(total)).referredTo).toBe(referredTo);
  });

  test("until 5 July 2025 the province sends 90 points on, as afterwards", () => {
    const earlier = asOf(untypedSet, "2025-07-05");
    expect(rate(earlier, sheetOf(89), { tier: "province" }).referredTo).toBeNull();
    expect(rate(earlier, sheetOf(90), { tier: "province" }).referredTo).toBe("ministry");
    expect(rate(earlier, sheetOf(90), { tier: "ministry" }).referredTo).toBeNull();
  });

  test("4 and 5 stars are recognised by the same on both days", () => {
    const best = { answers: untyped<object>(bestSheet(freshProduce)) };
    // Level 2 of 5.3 is one below its mark for 5 stars.
    const four = { answers: untyped<object>({ ...bestSheet(freshProduce), "5.3": 2 }) };
    for (const day of ["2025-07-05", "2025-07-06"]) {
      expect(rate(asOf(untypedSet, day), best)).toMatchObject({ stars: 5, authority: "ministry" });
      expect(rate(asOf(untypedSet, day), four)).toMatchObject({ stars: 4, authority: "province" });
    }
  });

  test("there is no district from 6 July 2025 on", () => {
    expect(() => rate(asOf(untypedSet, "2025-07-06"), threeStars, { tier: "district" })).toThrow(RangeError);
    expect(() => rate(freshProduce, { answers: {} }, { tier: "district" })).toThrow(RangeError);
  });

  test("a set without a day is the set as last amended", () => {
    expect(rate(untypedSet, threeStars).authority).toBe("province");
    expect(asOf(freshProduce, "2025-07-06")).toBe(freshProduce);
  });

  test("the set itself is not changed, and only the tiers differ", () => {
    const before = JSON.stringify(freshProduce);
    const { rules, ...rest } = asOf(freshProduce, "2025-07-05");
    expect(JSON.stringify(freshProduce)).toBe(before);
    const { tiers, ...others } = freshProduce.rules;
    const { rules: _, ...own } = freshProduce;
    expect(rest).toEqual(own);
    expect({ ...rules, tiers: [] }).toEqual({ ...others, tiers: [] });
    expect(rules.tiers.map(({ tier }) => tier)).toEqual(["district", "province", "ministry"]);
    expect(tiers.map(({ tier }) => tier)).toEqual(["province", "ministry"]);
  });
});

describe("asOf: other decisions and other days", () => {
  test.each(["2019-08-21", "2022-01-17", "2025-07-05", "2026-11-24"])(
    "26/2026 and 1048 had one set of tiers: %s",
    (day) => {
      expect(asOf(tea, day)).toBe(tea);
      for (const set of decision2019.sets) {
        expect(asOf(set, day)).toBe(set);
      }
    },
  );

  test.each([
    "",
    "2025",
    "2025-7-5",
    "05/07/2025",
    "2025-07-05T00:00:00Z",
    " 2025-07-05",
    "2025-07-05\n",
    "x".repeat(1e7),
  ])("%# is no day", (day) => {
    expect(() => asOf(freshProduce, day)).toThrow(new RangeError("[ocop] asOf: on must be a day such as 2024-05-01"));
  });

  test.each([undefined, null, 20250705, new Date(0), ["2025-07-05"], {}])("%s is no day", (day) => {
    expect(() => asOf(freshProduce, untyped<string>(day))).toThrow(RangeError);
  });
});
