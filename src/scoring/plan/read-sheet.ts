import { fieldsOf } from "../../base/fields.js";
import type { CriteriaSet } from "../../decisions/criteria-set.js";
import type { Issue, IssueList } from "../issue.js";
import type { Score } from "../score.js";
import { scoreAnswers } from "../score-sheet.js";
import type { Answers } from "./answer.js";

/** A sheet as a plan starts from it. */
export interface Sheet {
  readonly answers: Answers;
  /** The score with every open criterion counted as none of its levels. */
  readonly score: Score;
  /** The criteria that apply and have no answer: they count as none of the printed levels. */
  readonly assumedNone: readonly string[];
  /** What is wrong with the answers, beside those that are missing. */
  readonly issues: readonly Issue[];
}

/** Reads answers of any shape; a missing one counts as none of the printed levels. */
export function readSheet(set: CriteriaSet, answers: unknown): Sheet {
  const given = fieldsOf(answers);
  const found: IssueList = [];
  scoreAnswers(set, given ?? answers, [], found);
  const assumedNone = found.flatMap(({ code, params }) => (code === "answer.missing" ? [params.criterion] : []));
  const issues: IssueList = [];
  const none = Object.fromEntries(assumedNone.map((code) => [code, 0]));
  const score = scoreAnswers(set, given === undefined ? answers : { ...given, ...none }, [], issues);
  return { answers: (given ?? {}) as Answers, score, assumedNone, issues };
}
