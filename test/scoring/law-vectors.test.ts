import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/decisions/answer.js";
import { decisions, findSet } from "../../src/decisions/index.js";
import { parseAnswers } from "../../src/exchange/answer-string/answer-string.js";
import { rate } from "../../src/scoring/index.js";
import { type GoldenSet, readGolden, readVectors, type Vector } from "../support/golden.js";
import { untyped } from "../support/sheets.js";

type Sheet = Readonly<Record<string, Answer>>;

function answersOf(sheet: string): Sheet {
  const parsed = parseAnswers(sheet, decisions);
  if (!parsed.ok) {
    throw new Error(JSON.stringify(parsed.issues));
  }
  return parsed.value.answers;
}

function ratingOf(decision: string, { set: code }: Vector, sheets: readonly Sheet[]) {
  const set = findSet(decision, `${decision}/${code}`);
  if (set === undefined) {
    throw new Error(`no set ${decision}/${code}`);
  }
  const members = sheets.map((sheet) => ({ answers: untyped<object>(sheet) }));
  const [only] = members;
  return rate(set, members.length === 1 && only !== undefined ? only : { members });
}

/** The criteria that end the evaluation: all members give 0 points, by "none" or by a level that prints 0. */
function stopsOf(form: GoldenSet | undefined, sheets: readonly Sheet[]): readonly string[] {
  const criteria = form?.parts.flatMap(({ groups }) => groups.flatMap((group) => group.criteria)) ?? [];
  return criteria
    .filter(({ stopIfZero }) => stopIfZero)
    .filter(({ code, levels = "" }) =>
      sheets.every((sheet) => sheet[code] === 0 || levels.split(" ")[Number(sheet[code]) - 1] === "0"),
    )
    .map(({ code }) => code);
}

const codeOf = ({ set, amendedBy }: GoldenSet) => String(set).padStart(2, "0") + (amendedBy ? `-${amendedBy}` : "");

const all = (["2026", "2023", "2019"] as const).map((decision) => ({
  decision,
  golden: readGolden(decision),
  vectors: readVectors(decision),
}));

const bySet = all.flatMap(({ decision, golden, vectors }) =>
  [...new Set(vectors.map(({ set }) => set))].map((code) => ({
    decision,
    code,
    form: golden.find((set) => codeOf(set) === code),
    vectors: vectors.filter(({ set }) => set === code),
  })),
);

describe.each(bySet)("law vectors of $decision/$code", ({ decision, form, vectors }) => {
  test.each(vectors.map((vector) => [vector.label, vector] as const))("%s", (_, vector) => {
    const sheets = vector.sheets.map(answersOf);
    const rating = ratingOf(decision, vector, sheets);
    const stops = stopsOf(form, sheets);
    expect(rating.issues.map(({ code }) => code)).toEqual(vector.band === null ? ["council.divergence-blocks"] : []);
    expect(rating.complete).toBe(true);
    expect(rating.exact).toEqual({ sum: vector.sum, count: vector.count });
    expect(rating.band).toBe(vector.band);
    expect(rating.stopped.map(({ criterion }) => criterion)).toEqual(stops);
    expect(rating.stars).toBe(stops.length > 0 ? null : vector.stars);
    const missed = rating.missedFloors.map(
      ({ stars, criterion, required, got }) =>
        `${stars}:${criterion}=${Math.round(got * vector.count)}/${vector.count}<${required}`,
    );
    expect(missed).toEqual(vector.missed);
  });
});

describe.each([
  { decision: "2026", sets: 26, marks: 575, councils: 26 * 40, blocked: 0 },
  { decision: "2023", sets: 26, marks: 543 + 26, councils: 26 * 32, blocked: 0 },
  { decision: "2019", sets: 27, marks: 0, councils: 27 * 32, blocked: 27 * 2 },
])("the vectors of $decision cover", ({ decision, sets, marks, councils, blocked }) => {
  const vectors = all.find((one) => one.decision === decision)?.vectors ?? [];

  test("all sets, floors, thresholds and councils", () => {
    expect(new Set(vectors.map(({ set }) => set)).size).toBe(sets);
    expect(vectors.filter(({ label }) => label.endsWith("met"))).toHaveLength(marks);
    expect(vectors.filter(({ label }) => label.startsWith("council of"))).toHaveLength(councils);
    expect(vectors.filter(({ band }) => band === null)).toHaveLength(blocked);
  });
});

test("a sheet of nothing stops where the print says so, and nowhere else", () => {
  const stopped = bySet.filter(({ form, vectors }) =>
    vectors.some(({ label, sheets }) => label === "none" && stopsOf(form, sheets.map(answersOf)).length > 0),
  );
  expect(stopped.map(({ decision, code }) => `${decision}/${code}`)).toEqual(["2026/16", "2019/07", "2019/17"]);
});
