import { describe, expect, test } from "vitest";
import { press } from "../../src/cli/commands/score/press.js";
import {
  type Answers,
  askedIn,
  changesBetween,
  passedOver,
  type Scoring,
  startScoring,
  toFirstOpen,
} from "../../src/cli/commands/score/scoring.js";
import { decision2019 } from "../../src/decisions/2019/index.js";
import { decision2026 } from "../../src/decisions/2026/index.js";
import type { CriteriaSet } from "../../src/decisions/criteria-set.js";
import { bestSheet } from "../support/sheets.js";

function setOf(decision: { readonly sets: readonly CriteriaSet[] }, slug: string): CriteriaSet {
  const found = decision.sets.find((set) => set.slug === slug);
  if (found === undefined) {
    throw new Error(`no set ${slug}`);
  }
  return found;
}

const tea = setOf(decision2026, "tea");
const tourism = decision2026.sets.find(({ set }) => set === 26) ?? tea;
const festival = decision2019.sets.find(({ criteria }) => criteria.some(({ kind }) => kind === "sum")) ?? tea;

/** The best answers to all criteria before one. */
const upTo = (set: CriteriaSet, code: string): Answers => {
  const place = set.criteria.findIndex((criterion) => criterion.code === code);
  const codes = set.criteria.slice(0, place).map((criterion) => criterion.code);
  return Object.fromEntries(Object.entries(bestSheet(set)).filter(([own]) => codes.includes(own)));
};
const pressing = (scoring: Scoring, ...keys: readonly string[]) => keys.reduce(press, scoring);
const asked = (scoring: Scoring) => askedIn(scoring)?.code;

describe("where somebody stands who scores", () => {
  test("it begins at the first criterion that is open", () => {
    expect(asked(startScoring(tea, [{}]))).toBe("1.1");
    expect(asked(startScoring(tea, [upTo(tea, "2.4")]))).toBe("2.4");
    const { "1.2": _, ...others } = bestSheet(tea);
    expect(asked(startScoring(tea, [others]))).toBe("1.2");
    expect(asked(startScoring(tea, [{ "1.1": 99 }]))).toBe("1.1");
    expect(asked(startScoring(tea, [bestSheet(tea)]))).toBeUndefined();
  });

  test("a digit is the answer with that number, 0 none of the levels; what is no answer changes nothing", () => {
    const start = startScoring(tea, [{}]);
    const two = pressing(start, "2", "0");
    expect(two.sheets).toEqual([{ "1.1": 2, "1.2": 0 }]);
    expect(asked(two)).toBe("1.3");
    for (const key of ["9", "x", "escape", "space", "f1", "constructor"]) {
      expect(press(start, key)).toBe(start);
    }
    expect(start.sheets).toEqual([{}]);
  });

  test("arrows move the cursor within the levels, Enter takes what it is at", () => {
    const start = startScoring(tea, [{}]);
    expect(pressing(start, "down", "down", "up", "return").sheets).toEqual([{ "1.1": 2 }]);
    expect(pressing(start, "up", "up", "enter").sheets).toEqual([{ "1.1": 1 }]);
    expect(pressing(start, ...Array<string>(9).fill("down"), "return").sheets).toEqual([{ "1.1": 0 }]);
  });

  test("back and forth, the cursor at what was answered; left open, a criterion is asked again at the end", () => {
    const later = pressing(startScoring(tea, [{}]), "3", "right", "1");
    expect(later.sheets).toEqual([{ "1.1": 3, "1.3": 1 }]);
    const again = pressing(later, "left", "left", "left", "left", "backspace");
    expect([asked(again), again.cursor]).toEqual(["1.1", 2]);
    expect(pressing(again, "1").sheets).toEqual([{ "1.1": 1, "1.3": 1 }]);
    expect(asked(toFirstOpen(again))).toBe("1.2");
  });

  test("yes and no are 1 and 0", () => {
    const start = startScoring(tea, [upTo(tea, "2.4")]);
    expect(pressing(start, "1").sheets[0]).toMatchObject({ "2.4": 1 });
    expect(pressing(start, "down", "return").sheets[0]).toMatchObject({ "2.4": 0 });
  });

  test("of cases a letter chooses the case, a digit its level", () => {
    const start = startScoring(tourism, [upTo(tourism, "8")]);
    expect(asked(start)).toBe("8");
    expect(pressing(start, "2").sheets[0]).toMatchObject({ "8": "a2" });
    expect(pressing(start, "b", "1").sheets[0]).toMatchObject({ "8": "b1" });
    expect(pressing(start, "b", "0").sheets[0]).toMatchObject({ "8": 0 });
    expect(press(start, "c")).toBe(start);
    expect(pressing(start, "b", "2", "left").cursor).toBe(3);
  });

  test("levels that add up are ticked, and taken by Enter; one alone by Enter at once", () => {
    const start = startScoring(festival, [upTo(festival, "6")]);
    expect(pressing(start, "3", "1", "return").sheets[0]).toMatchObject({ "6": [1, 3] });
    expect(pressing(start, "1", "3", "1", "return").sheets[0]).toMatchObject({ "6": [3] });
    expect(pressing(start, "down", "space", "down", "space", "return").sheets[0]).toMatchObject({ "6": [2, 3] });
    expect(pressing(start, "down", "return").sheets[0]).toMatchObject({ "6": [2] });
    expect(pressing(start, "0").sheets[0]).toMatchObject({ "6": 0 });
    expect(pressing(start, "3", "1", "return", "left").ticks).toEqual([1, 3]);
  });

  test("what does not apply is passed over, both ways, and points it had are taken back", () => {
    const story = startScoring(tea, [upTo(tea, "5.1")]);
    const without = press(story, "0");
    expect(asked(without)).not.toMatch(/^5\.2/);
    expect(passedOver(without).map(({ code }) => code)).toEqual(["5.2"]);
    expect(asked(press(without, "left"))).toBe("5.1");
    const withStory = pressing(story, "2", "2");
    expect(withStory.sheets[0]).toMatchObject({ "5.2": 2 });
    const taken = pressing(withStory, "left", "left", "0");
    expect(taken.sheets[0]).not.toHaveProperty(["5.2"]);
    expect(taken.takenBack).toEqual(["5.2"]);
    expect(press(taken, "left").takenBack).toEqual([]);
    expect(changesBetween(withStory, taken)).toEqual([
      { sheet: 0, code: "5.1", answer: 0 },
      { sheet: 0, code: "5.2", answer: null },
    ]);
  });

  test("of a council sheet follows sheet; what is answered is told apart by sheets", () => {
    const start = startScoring(tea, [bestSheet(tea), {}, { "1.1": 1 }]);
    expect([start.sheet, asked(start)]).toEqual([1, "1.1"]);
    const back = press(start, "left");
    expect([back.sheet, asked(back)]).toEqual([0, tea.criteria.at(-1)?.code]);
    expect(changesBetween(start, press(start, "2"))).toEqual([{ sheet: 1, code: "1.1", answer: 2 }]);
    const all = startScoring(tea, [bestSheet(tea), bestSheet(tea)]);
    expect([all.sheet, asked(all)]).toEqual([2, undefined]);
    expect(asked(press(all, "left"))).toBe(tea.criteria.at(-1)?.code);
    expect(press(all, "1").sheets).toEqual(all.sheets);
  });
});
