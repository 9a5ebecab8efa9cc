import { describe, expect, test } from "vitest";
import { communityTourism, tea } from "../../src/decisions/2026/index.js";
import type { CriteriaSet } from "../../src/decisions/criteria-set.js";
import { decisions } from "../../src/decisions/index.js";
import {
  type EvaluationRecord,
  evaluationSchema,
  type ScoreSheet,
  scoreSheetSchema,
  toEvaluation,
  validate,
} from "../../src/records/index.js";
import { rateEvaluation } from "../../src/scoring/rate-evaluation.js";
import { frozen } from "../support/fields.js";
import { minimalEvaluation, minimalScoreSheet } from "../support/records.js";
import { bestSheet, noneSheet } from "../support/sheets.js";

function readSheet(fields: object): ScoreSheet {
  const result = validate(scoreSheetSchema, { ...minimalScoreSheet(), ...fields });
  if (!result.ok) {
    throw new Error(JSON.stringify(result.issues));
  }
  return frozen(result.value);
}

function readEvaluation(fields: object): EvaluationRecord {
  const result = validate(evaluationSchema, { ...minimalEvaluation(), ...fields });
  if (!result.ok) {
    throw new Error(JSON.stringify(result.issues));
  }
  return frozen(result.value);
}

const member = (id: string | undefined, set: CriteriaSet, answers: object, more: object = {}) => ({
  ...minimalScoreSheet(),
  set: set.set,
  assessor: { name: "Nguyễn Thị Hoa", ...(id !== undefined && { id }) },
  answers,
  ...more,
});

describe("toEvaluation of a score sheet", () => {
  test("has its answers and grounds; who and when stay behind", () => {
    const sheet = readSheet({ id: "s-1", productId: "p-1", answers: { "1.1": 3 }, rejections: ["forged-dossier"] });
    expect(toEvaluation(sheet)).toStrictEqual({
      id: "s-1",
      decision: "2026",
      set: 11,
      rejections: ["forged-dossier"],
      answers: { "1.1": 3 },
    });
  });

  test("without identifier and grounds has none", () => {
    expect(toEvaluation(readSheet({}))).toStrictEqual({ decision: "2026", set: 11, rejections: [], answers: {} });
  });

  test.each([
    ["best", tea, bestSheet(tea), 5],
    ["best", communityTourism, bestSheet(communityTourism), 5],
    ["worst", tea, noneSheet(tea), 1],
  ] as const)("the %s sheet of $1.slug is rated as the bare answers are", (_, set, answers, stars) => {
    const rating = rateEvaluation(toEvaluation(readSheet({ set: set.slug, answers })), decisions);
    const bare = rateEvaluation({ decision: "2026", set: set.slug, answers, rejections: [] }, decisions);
    expect(rating).toStrictEqual(bare);
    expect(rating).toMatchObject({ complete: true, issues: [] });
    expect(rating.band).toBe(stars);
  });
});

describe("toEvaluation of a council's evaluation", () => {
  const sheets = [member("m-1", tea, bestSheet(tea)), member(undefined, tea, noneSheet(tea))];

  test("has the members' answers with their identifiers, and nothing else of them", () => {
    expect(toEvaluation(readEvaluation({ id: "e-1", productId: "p-1", members: sheets }))).toStrictEqual({
      id: "e-1",
      decision: "2026",
      set: 11,
      rejections: [],
      members: [{ id: "m-1", answers: bestSheet(tea) }, { answers: noneSheet(tea) }],
    });
  });

  test("is rated as the bare members are", () => {
    const council = { tier: "province", appointed: ["m-1", "m-2", "m-3"] };
    const rating = rateEvaluation(toEvaluation(readEvaluation({ council, members: sheets })), decisions);
    const members = [{ id: "m-1", answers: bestSheet(tea) }, { answers: noneSheet(tea) }];
    const bare = { decision: "2026", set: 11, members, appointed: council.appointed, rejections: [] };
    expect(rating).toStrictEqual(rateEvaluation(bare, decisions));
    expect(rating.exact).toEqual({ sum: 100, count: 2 });
  });

  test("hands appointed members on, so that missing and foreign ones are found", () => {
    const council = { tier: "province", appointed: ["m-1", "m-2"] };
    const evaluation = toEvaluation(
      readEvaluation({ council, members: [member("m-1", tea, bestSheet(tea)), member("m-9", tea, bestSheet(tea))] }),
    );
    expect(evaluation.appointed).toEqual(["m-1", "m-2"]);
    expect(rateEvaluation(evaluation, decisions).issues).toMatchObject([
      { code: "council.not-appointed", params: { member: "m-9" } },
    ]);
  });

  test("hands members on that are there twice", () => {
    const twice = [member("m-1", tea, bestSheet(tea)), member("m-1", tea, bestSheet(tea))];
    expect(rateEvaluation(toEvaluation(readEvaluation({ members: twice })), decisions).issues).toMatchObject([
      { code: "council.duplicate-member", params: { member: "m-1", first: 0 } },
    ]);
  });

  test("grounds of the evaluation and of any sheet count, each once", () => {
    const [first = "", second = "", third = ""] = tea.grounds.map(({ code }) => code);
    const evaluation = toEvaluation(
      readEvaluation({
        rejections: [second],
        members: [
          member("m-1", tea, bestSheet(tea), { rejections: [first, second] }),
          member("m-2", tea, bestSheet(tea)),
          member("m-3", tea, bestSheet(tea), { rejections: [third, first] }),
        ],
      }),
    );
    expect(evaluation.rejections).toEqual([second, first, third]);
    expect(rateEvaluation(evaluation, decisions)).toMatchObject({ stars: null, issues: [] });
  });
});
