import { describe, expect, test } from "vitest";
import { tea } from "../../src/decisions/2026/index.js";
import { decisions } from "../../src/decisions/index.js";
import {
  type EvaluationRecord,
  evaluationSchema,
  rateRecord,
  scoreSheetSchema,
  toEvaluation,
  validate,
} from "../../src/records/index.js";
import { rateEvaluation } from "../../src/scoring/rate-evaluation.js";
import { frozen } from "../support/fields.js";
import { minimalEvaluation, minimalScoreSheet } from "../support/records.js";
import { bestSheet } from "../support/sheets.js";

const best = bestSheet(tea);
const sheet = (assessor: object, more: object = {}) => ({
  ...minimalScoreSheet(),
  set: 11,
  assessor,
  answers: best,
  ...more,
});

function read(fields: object): EvaluationRecord {
  const result = validate(evaluationSchema, { ...minimalEvaluation(), decision: "2026", set: 11, ...fields });
  if (!result.ok) {
    throw new Error(JSON.stringify(result.issues));
  }
  return frozen(result.value);
}

describe("rateRecord", () => {
  test("rates at the council's tier: the ministry's council refers nothing to the ministry again", () => {
    const of = (tier: "province" | "ministry") => read({ council: { tier }, members: [sheet({ name: "Lan" })] });
    expect(rateRecord(of("province"), decisions)).toMatchObject({
      tier: "province",
      stars: 5,
      referredTo: "ministry",
    });
    expect(rateRecord(of("ministry"), decisions)).toMatchObject({ tier: "ministry", stars: 5, referredTo: null });
    expect(rateRecord(of("ministry"), decisions, { tier: "province" }).tier).toBe("province");
  });

  test("says of a tier that the decision does not have that it has none", () => {
    const { issues, stars } = rateRecord(
      read({ council: { tier: "district" }, members: [sheet({ name: "Lan" })] }),
      decisions,
    );
    expect(stars).toBeNull();
    expect(issues).toMatchObject([{ code: "evaluation.unknown-tier", params: { given: "district" } }]);
  });

  test("knows members by the names or identifiers they were appointed with", () => {
    const council = { tier: "province", appointed: ["Nguyễn Thị Lan", "m-2", "Trần An", "m-3"] };
    const sheets = [
      sheet({ name: "Nguyễn Thị Lan" }),
      sheet({ id: "m-2", name: "Hoa" }),
      sheet({ id: "m-7", name: "Trần An" }),
    ];
    const rating = rateRecord(read({ council, members: sheets }), decisions);
    expect(rating.issues).toEqual([]);
    expect(rating.notes.filter(({ code }) => code === "council.missing-member")).toEqual([
      { code: "council.missing-member", path: ["members"], params: { member: "m-3" } },
    ]);
  });

  test("names places as the record has them", () => {
    const council = { tier: "province", appointed: ["m-1"] };
    const sheets = [
      sheet({ id: "m-1", name: "Lan" }, { answers: { ...best, "1.1": 99 } }),
      sheet({ id: "m-9", name: "Hoa" }, { rejections: ["too-late"] }),
    ];
    expect(
      rateRecord(read({ council, members: sheets }), decisions).issues.map(({ code, path }) => [code, ...path]),
    ).toEqual([
      ["rejections.unknown", "members", 1, "rejections", 0],
      ["answer.unknown-level", "members", 0, "answers", "1.1"],
      ["council.not-appointed", "members", 1, "assessor", "id"],
    ]);
  });

  test("rates a single sheet as rateEvaluation does", () => {
    const result = validate(scoreSheetSchema, sheet({ name: "Lan" }));
    expect(result.ok && rateRecord(result.value, decisions)).toEqual(
      result.ok && rateEvaluation(toEvaluation(result.value), decisions),
    );
  });
});

describe("an evaluation of sheets of two sets", () => {
  const issuesOf = (set: number | string, own: number | string, decision = "2026") => {
    const record = { ...minimalEvaluation(), decision, set, members: [{ ...minimalScoreSheet(), decision, set: own }] };
    const result = validate(evaluationSchema, record);
    return result.ok ? [] : result.issues;
  };

  test.each([
    ["handicrafts", 22],
    [22, "handicrafts"],
    ["tea", "coffee-and-cocoa"],
    [11, 12],
    [11, "nonsense"],
  ])("%s with a sheet of %s is refused", (set, own) => {
    expect(issuesOf(set, own)).toEqual([
      { code: "sheet.other-set", path: ["members", 0, "set"], params: { expected: String(set) } },
    ]);
  });

  test.each([
    ["handicrafts", 21, "2026"],
    [21, "handicrafts", "2026"],
    [12, "tea", "2019"],
    ["nonsense", "nonsense", "2026"],
  ])("%s and %s of %s are the same", (set, own, decision) => {
    expect(issuesOf(set, own, decision)).toEqual([]);
  });
});
