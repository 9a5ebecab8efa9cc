import { Model } from "survey-core";
import { describe, expect, test } from "vitest";
import type { CriteriaSet } from "../../../src/decisions/criteria-set.js";
import { setCode } from "../../../src/decisions/find.js";
import { decisions } from "../../../src/decisions/index.js";
import { readSubmissions, surveyJsonOf } from "../../../src/papers/index.js";
import { allSets } from "../../support/all-sets.js";
import { seeded } from "../../support/seeded.js";
import { type RandomSheet, randomSheet } from "./random-sheet.js";
import { ratingOf, resultOf } from "./sheet-result.js";

/** How many sheets of each form are filled in. */
const SHEETS = Number(process.env["PAPERS_SHEETS"] ?? 3);

/** What a form keeps of a sheet. */
function dataOf(set: CriteriaSet, { answers, rejections }: RandomSheet): Readonly<Record<string, unknown>> {
  const entries = set.criteria.flatMap(({ code, kind }): (readonly [string, unknown])[] => {
    const answer = answers[code];
    const name = `c${code.replaceAll(".", "_")}`;
    if (answer === undefined) {
      return [];
    }
    return kind === "cases" && typeof answer === "string"
      ? [
          [name, answer.slice(0, 1)],
          [`${name}_${answer.slice(0, 1)}`, Number(answer.slice(1))],
        ]
      : [[name, kind === "sum" && answer === 0 ? ["none"] : answer]];
  });
  return Object.fromEntries([...entries, ...(rejections.length > 0 ? [["rejections", rejections]] : [])]);
}

const seen = (survey: Model) => {
  const data = survey.data as Readonly<Record<string, unknown>>;
  return {
    value: (name: string) => String(data[name] ?? ""),
    isShown: (name: string) => survey.getQuestionByName(name).isVisible,
  };
};

describe("a form of SurveyJS computes what rate does", () => {
  test.each(allSets.map((set) => [setCode(set), set] as const))("%s", { timeout: 600_000 }, (code, set) => {
    const json = surveyJsonOf(set);
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    const survey = new Model(json);
    expect(survey.jsonErrors ?? []).toEqual([]);
    const random = seeded(Number(code.replace(/\D/g, "")));
    const about = { product: "Chè", producer: "HTX Hảo Đạt", member: "A", day: "2026-11-29" };
    for (let sheet = 0; sheet < SHEETS; sheet++) {
      const filled = randomSheet(set, random, sheet % 4 === 1 ? 10 : 0);
      // All at once: a question after another the form would compute its result four times as long.
      survey.data = { ...about, ...dataOf(set, filled) };
      expect(resultOf(seen(survey), set), JSON.stringify(filled)).toEqual(ratingOf(set, filled));
      const { evaluations, issues, warnings } = readSubmissions(survey.data, decisions);
      expect([...issues, ...warnings], JSON.stringify(filled)).toEqual([]);
      expect(evaluations[0]?.evaluation).toMatchObject({ answers: filled.answers });
    }
  });
});
