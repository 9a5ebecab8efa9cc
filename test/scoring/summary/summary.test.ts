import { describe, expect, test } from "vitest";
import { bottledWater, tea } from "../../../src/decisions/2026/index.js";
import type { CriteriaSet } from "../../../src/decisions/criteria-set.js";
import { rate } from "../../../src/scoring/index.js";
import { joinSummaries, type RatedBySet, summaryOf } from "../../../src/scoring/summary/index.js";
import { type Answers, bestSheet, untyped } from "../../support/sheets.js";

const best = bestSheet(tea);
const of = (evaluation: unknown, set: CriteriaSet = tea): RatedBySet => ({
  set,
  rating: rate(set, untyped(evaluation)),
});
const sheet = (changes: Answers = {}, more: object = {}) => of({ answers: { ...best, ...changes }, ...more });
const council = (...changes: Answers[]) => of({ members: changes.map((own) => ({ answers: { ...best, ...own } })) });
/** Tea with so many points of 100, levels given up in printed order. */
const withPoints = (points: number): RatedBySet => {
  const changes: Answers = {};
  let total = 100;
  for (const { code, levels, kind } of tea.criteria) {
    const lost = levels.map(({ points: own }) => own);
    const most = Math.max(0, ...lost);
    const level = kind === "choice" ? lost.findIndex((own) => total - (most - own) >= points) + 1 : 0;
    if (level > 0) {
      total -= most - (lost[level - 1] ?? 0);
      changes[code] = level;
    }
  }
  return sheet(changes);
};
const empty = summaryOf([]);

describe("summaryOf", () => {
  test("counts every evaluation once: by stars, or as incomplete, faulty or stopped", () => {
    const { "1.1": _, ...missing } = best;
    const rated = [
      sheet(),
      sheet({ "3.5": 1 }),
      of({ answers: missing }),
      sheet({ "1.1": 9 }),
      sheet({}, { rejections: ["forged-dossier"] }),
    ];
    const { evaluations, stars, incomplete, faulty, stopped } = summaryOf(rated);
    expect([evaluations, incomplete, faulty, stopped]).toEqual([5, 1, 1, 1]);
    expect(stars).toEqual({ 1: 0, 2: 0, 3: 1, 4: 0, 5: 1 });
  });

  test("an average at most 2 points from a band's least points is close, on both sides (art. 3.3: 90 and more)", () => {
    const rated = [87, 88, 90, 92, 93].map(withPoints);
    expect(rated.map(({ rating }) => rating.points?.total)).toEqual([87, 88, 90, 92, 93]);
    expect(summaryOf(rated).near.map(({ index, exact, band, reached }) => [index, exact.sum, band, reached])).toEqual([
      [1, 88, { stars: 5, min: 90 }, false],
      [2, 90, { stars: 5, min: 90 }, true],
      [3, 92, { stars: 5, min: 90 }, true],
    ]);
    expect(summaryOf(rated, { near: 0 }).near.map(({ index }) => index)).toEqual([2]);
    expect(summaryOf(rated.map(({ rating }) => ({ rating }))).near).toEqual([]);
  });

  test("what is close is tested with the exact average", () => {
    // 263 / 3 = 87.67: farther than 2 from 90; 264 / 3 = 88 is not.
    const three = (sum: number) => {
      const rating = { ...withPoints(88).rating, exact: { sum, count: 3 } };
      return summaryOf([{ rating, set: tea }]).near.length;
    };
    expect([263, 264, 276, 277].map(three)).toEqual([0, 1, 1, 0]);
  });

  test("floors missed most often come first, those of incomplete sheets are not counted", () => {
    const { "1.1": _, ...missing } = { ...best, "3.5": 1 } as Answers;
    const { floors } = summaryOf([sheet({ "3.5": 1 }), sheet({ "3.5": 1, "1.1": 1 }), of({ answers: missing })]);
    expect(floors[0]).toEqual({ decision: "2026", set: 11, criterion: "3.5", stars: 4, times: 2 });
    expect(floors.find(({ criterion }) => criterion === "1.1")?.times).toBe(1);
  });

  test("councils: how far their members lie apart, the widest first", () => {
    const { councils } = summaryOf([
      sheet(),
      council({}, { "1.5": 2 }),
      council({}),
      council({}, { "4.1": 1, "4.2": 1, "4.3": 1, "7": 1 }),
    ]);
    expect(councils).toMatchObject({ count: 2, divergent: 1 });
    expect(councils.widest.map(({ index, members }) => [index, members])).toEqual([
      [3, 2],
      [1, 2],
    ]);
    expect(councils.spreads).toBe(councils.widest.reduce((sum, { spread }) => sum + spread, 0));
  });

  test("councils whose sheets are faulty or unfinished have no totals to compare", () => {
    const { "1.1": _, ...missing } = best;
    const faulty = council({}, { "1.1": 9, "4.1": 1, "5.1": 1, "7": 1 });
    const unfinished = of({ members: [{ answers: best }, { answers: { ...missing, "4.1": 1, "5.1": 1, "7": 1 } }] });
    expect(summaryOf([faulty, unfinished]).councils).toEqual({ count: 0, spreads: 0, divergent: 0, widest: [] });
    // Totals too far apart are those of whole sheets.
    const members = [{ answers: best }, { answers: { ...best, "4.1": 1, "4.2": 1, "4.3": 1, "7": 1 } }];
    const blocked = rate(tea, { members }, { policy: { divergence: { limit: 5, action: "block" } } });
    expect(blocked.stars).toBeNull();
    expect(summaryOf([{ rating: blocked, set: tea }]).councils).toMatchObject({ count: 1, divergent: 1 });
  });

  test("tells what is no list of ratings, and no number of points", () => {
    expect(() => summaryOf(untyped([{}]))).toThrow("[ocop] summaryOf");
    expect(() => summaryOf(untyped(null))).toThrow(TypeError);
    expect(() => summaryOf([], { near: -1 })).toThrow(RangeError);
    expect(() => summaryOf([], untyped({ near: "2" }))).toThrow("[ocop] summaryOf: near");
  });
});

describe("joinSummaries", () => {
  const rated = [
    sheet({}, { id: "a" }),
    withPoints(88),
    council({}, { "1.5": 2 }),
    sheet({ "3.5": 1 }),
    of({ answers: {} }),
    of({ answers: bestSheet(bottledWater) }, bottledWater),
    withPoints(91),
    council({}, { "4.1": 1 }),
    sheet({ "3.5": 1 }),
  ];

  test("of parts is the summary of all, wherever they are cut", () => {
    const whole = summaryOf(rated);
    for (let cut = 0; cut <= rated.length; cut++) {
      const parts = [rated.slice(0, cut), rated.slice(cut)].map((part) => summaryOf(part));
      expect(joinSummaries(parts)).toEqual(whole);
    }
    expect(joinSummaries(rated.map((one) => summaryOf([one])))).toEqual(whole);
    expect(joinSummaries([])).toEqual(empty);
  });

  test("tells what is no list of summaries", () => {
    expect(() => joinSummaries(untyped([{}]))).toThrow("[ocop] joinSummaries");
  });
});
