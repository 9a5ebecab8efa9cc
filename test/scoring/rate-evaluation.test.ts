import { describe, expect, test } from "vitest";
import { tea } from "../../src/decisions/2026/index.js";
import { decisions } from "../../src/decisions/index.js";
import { rateEvaluation } from "../../src/scoring/rate-evaluation.js";
import { bestSheet } from "../support/sheets.js";

const answers = bestSheet(tea);

describe("an evaluation that names its decision and set", () => {
  test.each([11, "11", "tea", "2026/11"])("by %j is rated", (set) => {
    expect(rateEvaluation({ id: 1, decision: "2026", set, answers }, decisions)).toMatchObject({
      id: 1,
      set: 11,
      stars: 5,
    });
  });

  test("takes the options of a rating", () => {
    expect(rateEvaluation({ decision: "2026", set: 11, answers }, decisions, { tier: "ministry" }).tier).toBe(
      "ministry",
    );
    const policy = { divergence: { limit: -1, action: "warn" } } as const;
    expect(() => rateEvaluation({ decision: "2026", set: 11, answers }, decisions, { policy })).toThrow(RangeError);
  });

  test.each([
    [
      { decision: "2022", set: 11, answers },
      "decision.unknown",
      { given: "2022", known: ["2026", "2023", "2019", "2018"] },
    ],
    [
      { decision: 2026, set: 11, answers },
      "decision.unknown",
      { given: 2026, known: ["2026", "2023", "2019", "2018"] },
    ],
    [{ set: 11, answers }, "decision.unknown", { given: null, known: ["2026", "2023", "2019", "2018"] }],
    [{ decision: "2026", set: 99, answers }, "set.unknown", { decision: "2026", given: 99 }],
    [{ decision: "2026", answers }, "set.unknown", { decision: "2026", given: null }],
    [{ decision: "2018", set: 1, answers }, "evaluation.no-points", { decision: "2018" }],
    [null, "field.wrong-type", { expected: "object", given: "null" }],
    ["x", "field.wrong-type", { expected: "object", given: "string" }],
    [[], "field.wrong-type", { expected: "object", given: "list" }],
  ])("%j gives an issue, not an exception", (evaluation, code, params) => {
    const rating = rateEvaluation(evaluation, decisions);
    expect(rating.issues).toMatchObject([{ code, params }]);
    expect(rating).toMatchObject({
      complete: false,
      points: null,
      score: null,
      exact: { sum: 0, count: 0 },
      band: null,
      stars: null,
      certifiable: false,
      authority: null,
    });
  });

  test("a tier of evaluation that the decision does not have is one more issue", () => {
    const { "1.1": _, ...others } = answers;
    const rating = rateEvaluation({ id: "a", decision: "2026", set: "tea", answers: others }, decisions, {
      tier: "district",
    });
    expect(rating.issues).toEqual([
      {
        code: "evaluation.unknown-tier",
        path: ["decision"],
        params: { decision: "2026", given: "district", known: ["province", "ministry"] },
      },
      { code: "answer.missing", path: ["answers", "1.1"], params: { criterion: "1.1" } },
    ]);
    expect(rating).toMatchObject({ id: "a", decision: "2026", set: 11, tier: null, band: null, stars: null });
    const whole = rateEvaluation({ decision: "2026", set: "tea", answers, x: 1 }, decisions, { tier: "district" });
    expect(whole).toMatchObject({
      complete: true,
      points: { total: 100 },
      notes: [{ code: "evaluation.unknown-field" }],
      ...{
        next: null,
        missedFloors: [],
        openFloors: [],
        certifiable: false,
        authority: null,
        referredTo: null,
        market: null,
      },
    });
    const below = rateEvaluation({ decision: "2026", set: 11, answers: { ...answers, "3.5": 0 } }, decisions, {
      tier: "district",
    });
    expect(below).toMatchObject({ stars: null, notes: [], points: { total: 97 } });
  });

  test.each([
    ["2026", ["province", "ministry"]],
    ["2023", ["province", "ministry"]],
    ["2019", ["district", "province", "ministry"]],
  ])("%s has the levels %j", (decision, levels) => {
    const set = decisions.find(({ code }) => code === decision)?.find(1);
    const evaluation = { decision, set: 1, answers: set && bestSheet(set) };
    const rated = (tier: string) => rateEvaluation(evaluation, decisions, { tier });
    for (const tier of ["commune", "district", "province", "ministry", "", "toString"]) {
      expect(rated(tier).tier).toBe(levels.includes(tier) ? tier : null);
      expect(rated(tier).stars === null).toBe(!levels.includes(tier));
    }
  });

  test.each([
    ["2026", "2026-05-21", true],
    ["2026", "2026-05-22", false],
    ["2023", "2023-02-23", true],
    ["2023", "2023-02-24", false],
  ])("by the decision of %s of %s: a note where that took effect later (%s)", (decision, on, isEarly) => {
    const set = decisions.find(({ code }) => code === decision)?.find(1);
    const rating = rateEvaluation({ decision, set: 1, answers: set && bestSheet(set) }, decisions, { on });
    const notes = rating.notes.filter(({ code }) => code === "decision.not-in-force-yet");
    const effective = decisions.find(({ code }) => code === decision)?.effective;
    expect(notes).toEqual(
      isEarly ? [{ code: "decision.not-in-force-yet", path: ["decision"], params: { decision, on, effective } }] : [],
    );
    expect(rating.stars).toBe(5);
  });

  test("a thousand issues and one that there are more is all that is listed, whatever the level", () => {
    const many = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`x${index}`, 1]));
    const { issues } = rateEvaluation({ decision: "2026", set: 11, answers: many }, decisions, { tier: "district" });
    expect(issues).toHaveLength(1001);
    expect(issues[0]?.code).toBe("evaluation.unknown-tier");
    expect(issues.findIndex(({ code }) => code === "input.more-issues")).toBe(1000);
  });

  test("hands through what it can of an unknown one", () => {
    expect(rateEvaluation({ id: "a", decision: "2022", set: 3 }, decisions)).toMatchObject({
      id: "a",
      decision: "2022",
      set: 3,
    });
    expect(rateEvaluation({ decision: 7, set: "tea" }, decisions)).toMatchObject({ decision: null, set: null });
  });
});

describe("what cannot be rated says where it goes wrong", () => {
  const answersOf = (decision: string, set: unknown) => ({ decision, set, answers });

  test.each([
    ["an unknown decision", answersOf("1999", 11), "decision.unknown", ["decision"]],
    ["an unknown set", answersOf("2026", 99), "set.unknown", ["set"]],
    ["a decision without points", answersOf("2018", 1), "evaluation.no-points", ["decision"]],
    ["no evaluation", 7, "field.wrong-type", []],
  ])("%s", (_, evaluation, code, path) => {
    const rating = rateEvaluation(evaluation, decisions);
    expect(rating.issues).toMatchObject([{ code, path }]);
    expect(rating).toMatchObject({ stars: null, band: null, rejections: [], stopped: [], notes: [], missedFloors: [] });
  });

  test("decisions that do not list their sets are looked up in all the same", () => {
    const source = { code: "2026", find: (key: unknown) => (key === 11 ? tea : undefined) };
    expect(rateEvaluation(answersOf("2026", 12), [source]).issues).toMatchObject([{ code: "set.unknown" }]);
    expect(rateEvaluation(answersOf("2026", 11), [source]).stars).toBe(5);
  });

  test("levels and minimums are those of the day", () => {
    const set = decisions.find(({ code }) => code === "2019")?.find(1);
    const rated = (on: string) =>
      rateEvaluation({ decision: "2019", set: 1, answers: set && bestSheet(set) }, decisions, { on }).notes;
    expect(rated("2020-06-08").map(({ code }) => code)).toContain("minimums.not-held");
    expect(rated("2020-06-07").map(({ code }) => code)).not.toContain("minimums.not-held");
  });
});

describe("a programmer's mistake is told under the function's name", () => {
  test.each([
    ["no list", 7],
    ["no decisions", [7]],
    ["one of them none", [...decisions, {}]],
    ["one that finds nothing", [{ code: "2026", find: 3 }]],
    ["a list with a hole", Object.assign(new Array(3), decisions.slice(0, 2), { length: 3 })],
  ])("%s for decisions", (_, given) => {
    expect(() => rateEvaluation({}, given as unknown as typeof decisions)).toThrow(
      new TypeError("[ocop] rateEvaluation: expected a list of decisions"),
    );
  });

  test("options that are none, a day that is none", () => {
    expect(() => rateEvaluation({}, decisions, 3 as never)).toThrow(/^\[ocop\] rateEvaluation: /);
    expect(() => rateEvaluation({}, decisions, { on: "2026-02-30" })).toThrow(
      new RangeError("[ocop] rateEvaluation: on must be a day such as 2026-05-22"),
    );
  });
});
