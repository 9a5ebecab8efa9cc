import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { carryOver } from "../../src/crosswalk/carry-over.js";
import { correspondingSets } from "../../src/crosswalk/index.js";
import { optionsOf } from "../../src/crosswalk/option.js";
import * as in2019 from "../../src/decisions/2019/index.js";
import * as in2023 from "../../src/decisions/2023/index.js";
import * as in2026 from "../../src/decisions/2026/index.js";
import { type CriteriaSet, criteriaSet, part } from "../../src/decisions/criteria-set.js";
import { cases, choice, onlyIf, ticked, yesNo } from "../../src/decisions/criterion.js";
import { scoreSheet } from "../../src/scoring/score-sheet.js";
import { type Answers, bestSheet, noneSheet, options, untyped } from "../support/sheets.js";

const carried = (answers: unknown, from: CriteriaSet = in2023.freshProduce, to: CriteriaSet = in2026.freshProduce) =>
  carryOver(from, untyped<object>(answers), to);

const because = (answers: unknown, criterion: string, from?: CriteriaSet, to?: CriteriaSet) =>
  carried(answers, from, to).unanswered.find((open) => open.criterion === criterion)?.because;

describe("carryOver from fresh produce of 2023 to 2026", () => {
  test("follows the question to its new number and the condition to its new place", () => {
    // 1.2 → 1.3: machines (level 2); 5.2 → 5.3: own story (3rd, now 2nd); 1.1: half to three quarters, now for 2 points.
    const result = carried({ "1.1": 2, "1.2": 2, "5.2": 3, "9.2": 4, "3.5": 2 });
    expect(result.answers).toEqual({ "1.1": 2, "1.3": 2, "5.3": 2 });
    expect(result.carried).toEqual(["1.1", "1.3", "5.3"]);
    expect(result.issues).toEqual([]);
  });

  test("says why the rest is open", () => {
    expect(because({}, "1.2")).toBe("carry.criterion-added");
    expect(because({}, "1.1")).toBe("carry.not-answered");
    expect(because({ "1.1": 1 }, "1.1")).toBe("carry.condition-ended");
    expect(because({ "1.1": 9 }, "1.1")).toBe("carry.faulty");
    expect(because({ "1.1": 0 }, "1.1")).toBe("carry.levels-changed");
  });

  test("does not take the district's workers for the commune's", () => {
    expect(because({ "3.3": 2 }, "3.3")).toBe("carry.condition-ended");
  });

  test("keeps 'none of the levels' only where all levels are the same", () => {
    expect(carried({ "1.5": 0, "1.3": 0 }).answers).toEqual({ "1.6": 0 });
    expect(Object.is(carried({ "1.5": -0 }).answers["1.6"], 0)).toBe(true);
  });

  test("lists every criterion once, in printed order", () => {
    const { carried: kept, unanswered } = carried(bestSheet(in2023.freshProduce));
    const order = in2026.freshProduce.criteria.map(({ code }) => code);
    expect(order.filter((code) => kept.includes(code))).toEqual(kept);
    expect(order.filter((code) => !kept.includes(code))).toEqual(unanswered.map(({ criterion }) => criterion));
    // 1.5 and 4.2 stayed, 1.1 with other points; 3.1 is worded anew.
    expect(kept).toEqual(["1.1", "1.3", "1.6", "1.7", "2.2", "4.2", "6.1", "6.2", "6.3", "6.4", "7", "8", "11", "12"]);
  });

  test("reads the earlier answers as any sheet", () => {
    expect(carried({ "1.1": "2", x: 1, "1.2": 1 })).toMatchObject({
      answers: { "1.3": 1 },
      issues: [
        { code: "answer.unknown-criterion", path: ["x"] },
        { code: "answer.number-as-text", path: ["1.1"] },
      ],
    });
    expect(carried(null)).toMatchObject({
      answers: {},
      carried: [],
      issues: [{ code: "field.wrong-type", path: [], params: { expected: "object", given: "null" } }],
    });
    expect(carried(null).unanswered).toHaveLength(in2026.freshProduce.criteria.length);
  });

  test("changes nothing of its input", () => {
    const answers = Object.freeze({ "1.1": 2 });
    expect(carried(answers).answers).not.toBe(answers);
  });
});

describe("carryOver between other sets", () => {
  test("honey of 2019: conditions of the label and of the story move, the rest is open", () => {
    const { answers } = carried({ "4.1": 2, "5.1": 3, "7": 2 }, in2019.honeyProducts, in2023.honeyAndFarmFoods);
    expect(answers).toEqual({ "4.1": 2, "5.1": 3, "7": 2 });
  });

  test("tourism: ticks of 2019 are one level now, cases are named anew", () => {
    const { festivalAndTourismServices: from, communityTourism: to } = in2019;
    expect(because({ "6": [1, 2] }, "6", from, to)).toBe("carry.asked-differently");
    expect(because({ "8": "a1" }, "8", in2023.communityTourism, in2026.communityTourism)).toBe("carry.condition-ended");
    expect(carried({ "9": "a1" }, in2026.communityTourism, in2026.communityTourism).answers).toEqual({ "9": "a1" });
  });

  test("a question that applies only with another's points stays open without them", () => {
    const { freshProduce: from } = in2026;
    // "None of the levels" of 5.1 does not carry over, so whether there is a story is open, and its identity stays.
    const answers = { "5.1": 0, "5.3": 2 };
    expect(carried(answers, from, in2023.freshProduce)).toMatchObject({ answers: { "5.2": 3 } });
    expect(because({ "5.1": 1, "5.2": 1 }, "5.2", in2023.freshProduce, in2023.freshProduce)).toBe(
      "carry.not-applicable",
    );
    expect(carried({ "5.1": 2, "5.2": 1 }, in2023.freshProduce, in2023.freshProduce).answers).toEqual({
      "5.1": 2,
      "5.2": 1,
    });
  });
});

describe("every way of answering", () => {
  const label = (text: string, english = text) => ({ vi: text, en: english });
  const make = (first: Parameters<typeof part>[1]) =>
    untyped<CriteriaSet>(
      criteriaSet(in2026.rules, in2026.freshProduce, {
        partNames: { A: label("A") },
        source: "",
        samples: 0,
        grounds: [],
        parts: { A: part(5, first) },
      }),
    );
  const over = (answers: unknown, from: Parameters<typeof part>[1], to: Parameters<typeof part>[1]) => {
    const result = carryOver(make(from), untyped<object>(answers), make(to));
    return result.carried.length > 0 ? result.answers : result.unanswered.map((open) => open.because);
  };
  const name = label("name");
  const boxes = ticked(name, ["1", "a", "a"], ["2", "b", "b"]);

  test("yes and no", () => {
    expect(over({ 1: 1 }, { 1: yesNo(name, 1) }, { 2: yesNo(name, 3) })).toEqual({ 2: 1 });
    expect(over({ 1: 0 }, { 1: yesNo(name, 1) }, { 2: yesNo(name, 3) })).toEqual({ 2: 0 });
    expect(over({ 1: 1 }, { 1: yesNo(name, 1) }, { 1: choice(name, ["1", "a", "a"]) })).toEqual([
      "carry.asked-differently",
    ]);
    expect(over({ 1: 0 }, { 1: yesNo(name, 1) }, { 1: choice(name, ["1", "a", "a"]) })).toEqual([
      "carry.asked-differently",
    ]);
  });

  test("ticks hold only where every box is the same, ticked or not", () => {
    expect(over({ 1: [2] }, { 1: boxes }, { 1: ticked(name, ["5", "a", "a"], ["6", "b", "b"]) })).toEqual({ 1: [2] });
    expect(over({ 1: [] }, { 1: boxes }, { 1: boxes })).toEqual({ 1: [] });
    expect(over({ 1: 0 }, { 1: boxes }, { 1: boxes })).toEqual({ 1: 0 });
    const more = ticked(name, ["1", "a", "a"], ["2", "b", "b"], ["1", "c", "c"]);
    expect(over({ 1: [1, 2] }, { 1: boxes }, { 1: more })).toEqual(["carry.levels-changed"]);
    expect(over({ 1: [1] }, { 1: boxes }, { 1: ticked(name, ["1", "b", "b"], ["2", "a", "a"]) })).toEqual([
      "carry.levels-changed",
    ]);
    const ticks = [1, 2];
    expect(carryOver(make({ 1: boxes }), untyped<object>({ 1: ticks }), make({ 1: boxes })).answers["1"]).not.toBe(
      ticks,
    );
  });

  test("cases by case and level", () => {
    const branches = cases(name, ["a", label("one"), ["1", "x", "x"]], ["b", label("two"), ["1", "x", "x"]]);
    const swapped = cases(name, ["a", label("two"), ["1", "x", "x"]], ["b", label("one"), ["1", "x", "x"]]);
    expect(over({ 1: "a1" }, { 1: branches }, { 1: swapped })).toEqual({ 1: "b1" });
    expect(over({ 1: 0 }, { 1: branches }, { 1: swapped })).toEqual(["carry.levels-changed"]);
    expect(over({ 1: "b1" }, { 1: branches }, { 1: cases(name, ["a", label("one"), ["1", "x", "x"]]) })).toEqual([
      "carry.condition-ended",
    ]);
  });

  test("a condition is the same only in both languages", () => {
    const from = { 1: choice(name, ["1", "a", "a"], ["2", "b", "b"]) };
    expect(over({ 1: 2 }, from, { 1: choice(name, ["1", "b", "b"]) })).toEqual({ 1: 1 });
    expect(over({ 1: 2 }, from, { 1: choice(name, ["1", "b", "other"]) })).toEqual(["carry.condition-ended"]);
    expect(over({ 1: 2 }, from, { 1: choice(name, ["1", "other", "b"]) })).toEqual(["carry.condition-ended"]);
  });

  test("what does not apply stays open, whatever the order", () => {
    const first = choice(name, ["0", "none", "none"], ["1", "some", "some"]);
    const second = choice(label("second"), ["0", "c", "c"], ["2", "d", "d"]);
    const from = { 1: first, 2: second };
    const to = make({ 1: onlyIf("2", second), 2: first });
    expect(carryOver(make(from), untyped<object>({ 1: 1, 2: 2 }), to)).toMatchObject({
      answers: { 2: 1 },
      unanswered: [{ criterion: "1", because: "carry.not-applicable" }],
    });
    expect(carryOver(make(from), untyped<object>({ 1: 2, 2: 2 }), to).answers).toEqual({ 1: 2, 2: 2 });
    expect(carryOver(make(from), untyped<object>({ 2: 2 }), to).answers).toEqual({ 1: 2 });
  });
});

const decisions = [in2019.decision2019, in2023.decision2023, in2026.decision2026];
const all = decisions.flatMap(({ sets, amendedSets = [] }) => [...sets, ...amendedSets.map(({ set }) => set)]);

/** Two sets that hold the same products, in either direction, and a complete sheet of the first. */
const journeys = fc.constantFrom(...all).chain((from) => {
  const targets = decisions.flatMap((decision) =>
    (correspondingSets(from, decision.code)?.sets ?? []).flatMap(({ code }) => decision.find(code) ?? []),
  );
  const sheet = fc.record(
    Object.fromEntries(
      from.criteria.map((criterion) => [
        criterion.code,
        fc.constantFrom(...options(criterion).map(([answer]) => answer)),
      ]),
    ),
  );
  return fc.tuple(fc.constant(from), fc.constantFrom(...targets), sheet);
});

/** The Vietnamese conditions an answer chooses. */
function conditionsOf(set: CriteriaSet, code: string, answer: unknown): readonly string[] {
  const criterion = set.criteria.find((candidate) => candidate.code === code);
  const chosen = Array.isArray(answer) ? answer : [answer];
  return criterion
    ? optionsOf(criterion)
        .filter((option) => chosen.includes(option.answer))
        .map(({ condition }) => condition.vi)
    : [];
}

describe("any sheet, any two sets of the same products", () => {
  test("what is carried states the same conditions, is valid, and all else is listed as open", () => {
    fc.assert(
      fc.property(journeys, ([from, to, sheet]) => {
        const { answers, carried: kept, unanswered, issues } = carryOver(from, untyped<object>(sheet), to);
        expect(issues).toEqual([]);
        expect(Object.keys(answers).sort()).toEqual([...kept].sort());
        expect([...kept, ...unanswered.map(({ criterion }) => criterion)].sort()).toEqual(
          to.criteria.map(({ code }) => code).sort(),
        );
        const conditions = Object.entries(sheet).flatMap(([code, answer]) => conditionsOf(from, code, answer));
        for (const [code, answer] of Object.entries(answers)) {
          expect(conditions).toEqual(expect.arrayContaining([...conditionsOf(to, code, answer)]));
        }
        const score = scoreSheet(to, untyped<object>(answers));
        expect(score.issues.every(({ code }) => code === "answer.missing")).toBe(true);
        const missing = score.issues.map(({ path }) => path[0]);
        const asked = unanswered.filter((open) => open.because !== "carry.not-applicable");
        expect(missing).toEqual(asked.map(({ criterion }) => criterion));
      }),
      { numRuns: 300 },
    );
  });

  test("a set's own sheet comes back whole, apart from what does not apply", () => {
    for (const set of all) {
      for (const sheet of [bestSheet(set), noneSheet(set)]) {
        const { answers, unanswered } = carryOver(set, untyped<object>(sheet), set);
        const open = unanswered.map(({ criterion }) => criterion);
        expect(unanswered.every((one) => one.because === "carry.not-applicable")).toBe(true);
        expect(answers).toEqual(Object.fromEntries(Object.entries(sheet).filter(([code]) => !open.includes(code))));
      }
    }
  });

  test("gives the same points where the points of all levels stayed", () => {
    const sheet: Answers = { "1.5": 3, "2.2": 4, "6.1": 3, "8": 4, "12": 3 };
    const { answers } = carried(sheet);
    const points = (set: CriteriaSet, given: unknown) =>
      scoreSheet(set, untyped<object>(given)).criteria.reduce((sum, criterion) => sum + criterion.sum, 0);
    expect(Object.keys(answers)).toHaveLength(5);
    expect(points(in2026.freshProduce, answers)).toBe(points(in2023.freshProduce, sheet));
    expect(points(in2026.freshProduce, answers)).toBe(3 + 3 + 2 + 5 + 3);
  });
});

describe("hostile input", () => {
  const throwing = {
    get "1.1"() {
      throw new Error("no");
    },
  };
  test.each([
    [undefined],
    ["x".repeat(10_000_000)],
    [[1, 2]],
    [Number.NaN],
    [throwing],
    [{ "1.1": "x".repeat(10_000_000), "1.2": Number.NaN, "1.3": {}, "1.4": [1], "1.5": null }],
    [JSON.parse('{"__proto__": {"1.1": 2}, "constructor": 1}')],
    [Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`x${index}`, 1]))],
  ])("%#: gives issues and carries nothing", (answers) => {
    const result = carried(answers);
    expect(result.answers).toEqual({});
    expect(result.issues.length).toBeGreaterThan(0);
  });

  test("ticks by the thousand leave no faulty answer behind", () => {
    const answers = { "6": Array.from({ length: 5000 }, (_, index) => index + 50), "7": [99] };
    const { answers: kept } = carried(answers, in2019.festivalAndTourismServices, in2019.festivalAndTourismServices);
    expect(kept).toEqual({});
  });

  test("needs criteria sets", () => {
    expect(() => carryOver(untyped<CriteriaSet>({}), {}, in2026.tea)).toThrow(TypeError);
    expect(() => carryOver(in2026.tea, {}, untyped<CriteriaSet>(null))).toThrow(TypeError);
  });
});
