import { describe, expect, test } from "vitest";
import { tea } from "../../src/decisions/2026/index.js";
import { decisions } from "../../src/decisions/index.js";
import { rateEvaluation } from "../../src/exchange/rate-evaluation.js";
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
    expect(rateEvaluation({ decision: "2026", set: 11, answers }, decisions, { stage: "ministry" }).stage).toBe(
      "ministry",
    );
    expect(() => rateEvaluation({ decision: "2026", set: 11, answers }, decisions, { stage: "x" })).toThrow(RangeError);
  });

  test.each([
    [
      { decision: "2022", set: 11, answers },
      "evaluation.unknown-decision",
      { given: "2022", known: ["2026", "2023", "2019", "2018"] },
    ],
    [
      { decision: 2026, set: 11, answers },
      "evaluation.unknown-decision",
      { given: 2026, known: ["2026", "2023", "2019", "2018"] },
    ],
    [
      { set: 11, answers },
      "evaluation.unknown-decision",
      { given: "undefined", known: ["2026", "2023", "2019", "2018"] },
    ],
    [{ decision: "2026", set: 99, answers }, "evaluation.unknown-set", { decision: "2026", given: 99 }],
    [{ decision: "2026", answers }, "evaluation.unknown-set", { decision: "2026", given: "undefined" }],
    [{ decision: "2018", set: 1, answers }, "evaluation.no-points", { decision: "2018" }],
    [null, "evaluation.not-an-object", { given: null }],
    ["x", "evaluation.not-an-object", { given: "x" }],
    [[], "evaluation.not-an-object", { given: "array" }],
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

  test("hands through what it can of an unknown one", () => {
    expect(rateEvaluation({ id: "a", decision: "2022", set: 3 }, decisions)).toMatchObject({
      id: "a",
      decision: "2022",
      set: 3,
    });
    expect(rateEvaluation({ decision: 7, set: "tea" }, decisions)).toMatchObject({ decision: null, set: null });
  });
});
