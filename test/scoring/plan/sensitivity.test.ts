import { describe, expect, it } from "vitest";
import { festivalAndTourismServices, tea as tea2019 } from "../../../src/decisions/2019/index.js";
import { bottledWater, tea } from "../../../src/decisions/2026/index.js";
import type { CriteriaSet } from "../../../src/decisions/criteria-set.js";
import { type Limits, sensitivity } from "../../../src/scoring/plan/index.js";
import { type Answers, bestSheet, noneSheet, untyped } from "../../support/sheets.js";

const read = (set: CriteriaSet, answers: unknown, limits?: Limits) =>
  sensitivity(set, untyped<object>(answers), limits);
/** What each criterion can bring, of answers without faults. */
const of = (set: CriteriaSet, answers: unknown, limits?: Limits) => {
  const known = read(set, answers, limits);
  return known.ok ? known.value : expect.fail("the answers are faulty");
};
const only = (set: CriteriaSet, code: string, answer: unknown, limits?: Limits) =>
  of(set, { ...bestSheet(set), [code]: answer }, limits).opportunities.filter(({ criterion }) => criterion === code);
const codes = (set: CriteriaSet, answers: unknown, limits?: Limits) =>
  of(set, answers, limits).opportunities.map(({ criterion }) => criterion);

describe("what a criterion brings by itself", () => {
  it("points, the next step, floors, and the stars it unlocks", () => {
    // 97 points: 2.1 misses the floor of 4 stars, 7 that of 5, and 6.2.3 is 2 points short of its best.
    const answers = { ...bestSheet(tea), "2.1": 3, "7": 3, "6.2.3": 3 };
    expect(of(tea, answers)).toEqual({
      stars: 3,
      opportunities: [
        {
          criterion: "2.1",
          points: 2,
          available: 1,
          next: { to: 4, gained: 1 },
          stars: 4,
          floors: [{ stars: 4, required: 3 }],
        },
        { criterion: "6.2.3", points: 3, available: 2, next: { to: 4, gained: 2 }, stars: 3, floors: [] },
        {
          criterion: "7",
          points: 3,
          available: 2,
          next: { to: 4, gained: 2 },
          stars: 3,
          floors: [{ stars: 5, required: 5 }],
        },
      ],
      assumedNone: [],
    });
  });

  it("the docblock's example", () => {
    expect(of(tea, { ...bestSheet(tea), "7": 1 }).opportunities).toEqual([
      {
        criterion: "7",
        points: 0,
        available: 5,
        next: { to: 2, gained: 1 },
        stars: 5,
        floors: [
          { stars: 4, required: 3 },
          { stars: 5, required: 5 },
        ],
      },
    ]);
  });

  it("goes by stars, then floors of the next star, next step, all that is left, printed order", () => {
    const best = bestSheet(tea);
    // Both 2.1 and 3.5 miss the floor of 4 stars, so neither unlocks it alone; 1.2 and 3.5 can rise twice.
    const answers = { ...best, "1.1": 2, "1.2": 1, "2.1": 3, "2.4": 0, "3.5": 1, "4.3": 4 };
    expect(codes(tea, answers)).toEqual(["3.5", "2.1", "4.3", "1.2", "1.1", "2.4"]);
  });

  it("the next step is the smallest in points, wherever it is printed", () => {
    const [first] = of(tea, { ...bestSheet(tea), "6.2.3": 0 }).opportunities;
    expect(first).toMatchObject({ criterion: "6.2.3", next: { to: 2, gained: 1 }, available: 5 });
  });

  it("a yes within its limit, no floors beyond it", () => {
    expect(only(tea, "2.4", 0, { maxLevel: { "2.4": 1 } })).toMatchObject([{ available: 1, next: { to: 1 } }]);
    expect(only(tea, "2.4", 0, { maxLevel: { "2.4": 0 } })).toEqual([]);
    // 3.5 has 1, 2 and 3 points; the mark of 3 stars is at 1, that of 4 at 2.
    expect(only(tea, "3.5", 0, { maxLevel: { "3.5": 1 } })).toMatchObject([
      { available: 1, stars: 3, floors: [{ stars: 3, required: 1 }] },
    ]);
  });

  it("the levels of the case that is answered, of either where none is", () => {
    // Case a of 3.2 gives 1 or 2 points, case b 0 or 1.
    expect(only(tea2019, "3.2", 0)).toMatchObject([{ available: 2, next: { to: "a1", gained: 1 } }]);
    expect(only(tea2019, "3.2", "a1")).toMatchObject([{ available: 1, next: { to: "a2", gained: 1 } }]);
    expect(only(tea2019, "3.2", "b1")).toMatchObject([{ available: 1, next: { to: "b2", gained: 1 } }]);
    expect(only(tea2019, "3.2", "b2")).toEqual([]);
  });

  it("boxes that are not ticked yet: all of them, and the one that gives least", () => {
    // The boxes of 6 give 1, 1, 2 and 1 points, those of 9 give 2, 1 and 2, those of 12 give 2, 3 and 3.
    expect(only(festivalAndTourismServices, "6", 0)).toMatchObject([{ available: 5, next: { to: [1], gained: 1 } }]);
    expect(only(festivalAndTourismServices, "9", 0)).toMatchObject([{ available: 5, next: { to: [2], gained: 1 } }]);
    expect(only(festivalAndTourismServices, "12", [1])).toMatchObject([
      { points: 2, available: 6, next: { to: [1, 2], gained: 3 } },
    ]);
  });

  it("nothing where all is at its best, locked or at its limit", () => {
    expect(codes(tea, bestSheet(tea))).toEqual([]);
    const answers = { ...bestSheet(tea), "1.1": 1, "1.2": 1, "1.4": 1 };
    expect(codes(tea, answers, { locked: ["1.1"], maxLevel: { "1.2": 2, "1.4": 1 } })).toEqual(["1.2"]);
    expect(of(tea, answers, { locked: ["1.1"], maxLevel: { "1.2": 2, "1.4": 1 } }).opportunities[0]?.available).toBe(1);
  });

  it("nothing of the story while there is none", () => {
    const untold: Answers = { ...bestSheet(festivalAndTourismServices), "5.1": 0, "5.2": 0, "5.3": 0 };
    const story = (answers: Answers) =>
      codes(festivalAndTourismServices, answers).filter((code) => code.startsWith("5."));
    expect(story(untold)).toEqual(["5.1"]);
    // 68 points with a story of 4: either of the others can bring the total to 70 by itself, 5.1 cannot.
    expect(story({ ...untold, "5.1": 5 })).toEqual(["5.2", "5.3", "5.1"]);
  });
});

describe("sheets that are stopped, incomplete or faulty", () => {
  it("0 points stop the evaluation; the one criterion that stops it comes first", () => {
    const stopped = of(bottledWater, { ...bestSheet(bottledWater), "1.1": 2, "6.1": 0 });
    expect(stopped.stars).toBe(null);
    expect(stopped.opportunities.map(({ criterion, stars }) => [criterion, stars])).toEqual([
      ["6.1", 5],
      ["1.1", null],
    ]);
  });

  it("where the evaluation stops, the floors of 3 stars come before larger steps, those of more stars do not", () => {
    // 2.3 misses its mark of 3 stars, 3.5 that of 4; the next level of 4.2 adds as much as theirs, and two more remain.
    const answers = { ...bestSheet(bottledWater), "2.3": 0, "3.5": 1, "4.2": 1, "6.1": 0, "6.2": 0 };
    expect(codes(bottledWater, answers)).toEqual(["2.3", "6.1", "6.2", "4.2", "3.5"]);
  });

  it("counts missing answers as none", () => {
    const { "2.4": _, ...answers }: Answers = bestSheet(tea);
    expect(of(tea, answers)).toMatchObject({
      stars: 5,
      assumedNone: ["2.4"],
      opportunities: [{ criterion: "2.4", points: 0, available: 1, next: { to: 1, gained: 1 }, stars: 5 }],
    });
    expect(of(tea, {}).opportunities).toEqual(of(tea, noneSheet(tea)).opportunities);
  });

  it("names what is wrong", () => {
    expect(read(tea, { "1.1": 9 })).toMatchObject({
      ok: false,
      issues: [{ code: "answer.unknown-level", path: ["1.1"] }],
    });
    expect(read(tea, null)).toMatchObject({ ok: false, issues: [{ code: "field.wrong-type" }] });
  });

  it("refuses what is a programmer's mistake", () => {
    expect(() => of(untyped<CriteriaSet>({}), {})).toThrow(
      new TypeError("[ocop] sensitivity: expected a criteria set"),
    );
    expect(() => of(tea, {}, untyped(null))).toThrow(new TypeError("[ocop] sensitivity: expected options"));
    expect(() => of(tea, {}, { locked: ["9.9"] })).toThrow("[ocop] sensitivity: ");
  });
});
