import { Model } from "survey-core";
import { describe, expect, test } from "vitest";
import type { CriteriaSet } from "../../../src/decisions/criteria-set.js";
import { setCode } from "../../../src/decisions/find.js";
import { surveyJsonOf } from "../../../src/papers/index.js";
import { seeded } from "../../support/seeded.js";
import { allSets, type RandomSheet, randomSheet } from "./random-sheet.js";
import { ratingOf, resultOf } from "./sheet-result.js";

/** How many sheets of each form are filled in. */
const SHEETS = Number(process.env["PAPERS_SHEETS"] ?? 3);

function fill(survey: Model, set: CriteriaSet, { answers, rejections }: RandomSheet): void {
  for (const { code, kind } of set.criteria) {
    const answer = answers[code];
    const name = `c${code.replaceAll(".", "_")}`;
    if (answer === undefined) {
      continue;
    }
    if (kind === "cases" && typeof answer === "string") {
      survey.setValue(name, answer.slice(0, 1));
      survey.setValue(`${name}_${answer.slice(0, 1)}`, Number(answer.slice(1)));
    } else {
      survey.setValue(name, kind === "sum" && answer === 0 ? ["none"] : answer);
    }
  }
  if (rejections.length > 0) {
    survey.setValue("rejections", rejections);
  }
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
    const random = seeded(Number(code.replace(/\D/g, "")));
    for (let sheet = 0; sheet < SHEETS; sheet++) {
      const filled = randomSheet(set, random, sheet % 4 === 1 ? 10 : 0);
      const survey = new Model(json);
      expect(survey.jsonErrors ?? []).toEqual([]);
      fill(survey, set, filled);
      expect(resultOf(seen(survey), set), JSON.stringify(filled)).toEqual(ratingOf(set, filled));
    }
  });
});
