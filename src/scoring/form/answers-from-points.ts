import type { FindingOf, Given } from "../../base/finding.js";
import { report } from "../../base/issue-list.js";
import { preview } from "../../base/preview.js";
import { readFields } from "../../base/read.js";
import type { Answer } from "../../decisions/answer.js";
import type { CriteriaSet } from "../../decisions/criteria-set.js";
import type { Criterion } from "../../decisions/criterion.js";
import { type PermittedAnswer, permittedAnswers } from "../../decisions/permitted-answers.js";
import type { IssueParams } from "../issue.js";
import { refuseUnknown, requireSet } from "../score-sheet.js";

/** What can be wrong with a sheet of points, by stable code, each with the parameters its sentence needs. */
export interface PointsIssueParams
  extends Pick<
    IssueParams,
    "input.unreadable" | "input.more-issues" | "field.missing" | "field.wrong-type" | "answer.unknown-criterion"
  > {
  /** No level of the criterion gives these points. */
  "points.no-level": { criterion: string; given: Given; allowed: readonly number[] };
  /** Several levels give these points, and they say which only together with their words. */
  "points.several-levels": { criterion: string; given: number; answers: readonly Answer[] };
}

/** A problem of a sheet of points; the path is the criterion's code. */
export type PointsIssue<C extends keyof PointsIssueParams = keyof PointsIssueParams> = FindingOf<PointsIssueParams, C>;

/** The answers that points stand for. */
export interface AnswersFromPoints {
  /** The answers of all criteria whose points say which level it was; those without points are left open. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly issues: readonly PointsIssue[];
}

/**
 * The answers of a sheet that holds points, as sheets on paper and in spreadsheets do.
 *
 * Points say which level was chosen wherever only one level gives them. 0 points are the level of 0 points where one is
 * printed, and else "none of the levels". Points that several levels give (in 2026: two criteria, and three of
 * tourism in which both cases give them), or none, are an issue: nothing is guessed.
 *
 * @param set - the criteria set
 * @param points - criterion code → points, of any type
 * @returns answers, and issues: `points.*`, `answer.unknown-criterion`, `field.wrong-type`, `field.missing`, `input.unreadable`
 * @throws TypeError when `set` is no criteria set
 * @example
 * answersFromPoints(tea, { "4.1": 5 }).answers; // { "4.1": 4 }: the fourth level gives 5 points
 * @see 26/2026/QĐ-TTg annex II: the points printed beside the levels
 */
export function answersFromPoints(set: CriteriaSet, points: unknown): AnswersFromPoints {
  requireSet("answersFromPoints", set);
  const issues: PointsIssue[] = [];
  const given = readFields(issues, [], points) ?? {};
  const answers: Record<string, Answer> = {};
  for (const criterion of set.criteria) {
    const own = Object.hasOwn(given, criterion.code) ? given[criterion.code] : undefined;
    const answer = own === undefined ? undefined : answerFor(criterion, own, issues);
    if (answer !== undefined) {
      answers[criterion.code] = answer;
    }
  }
  refuseUnknown(set, given, [], issues);
  return { answers, issues };
}

function answerFor(criterion: Criterion, given: unknown, issues: PointsIssue[]): Answer | undefined {
  const { code } = criterion;
  const options = pointsOf(criterion);
  const fitting = options.filter(({ points }) => points === given);
  const [only] = fitting;
  if (only === undefined) {
    const allowed = [...new Set(options.map(({ points }) => points))].sort((one, other) => one - other);
    report(issues, "points.no-level", [code], { criterion: code, given: preview(given), allowed });
    return undefined;
  }
  // Of several levels without points none is better than another, and "none of them" counts as they do.
  if (fitting.length > 1 && given !== 0) {
    const answers = fitting.map(({ answer }) => answer);
    report(issues, "points.several-levels", [code], { criterion: code, given: given as number, answers });
    return undefined;
  }
  return fitting.length > 1 ? 0 : only.answer;
}

interface Pointed {
  readonly answer: Answer;
  readonly points: number;
}

/** Every answer a criterion permits with its points; 0 where no level has 0 points. */
function pointsOf(criterion: Criterion): readonly Pointed[] {
  const permitted = permittedAnswers(criterion);
  const answers = criterion.kind === "sum" ? ticksOf(permitted) : permitted;
  return answers.some(({ points }) => points === 0) ? answers : [...answers, { answer: 0, points: 0 }];
}

/** Every choice of boxes with its points, none ticked first. */
function ticksOf(boxes: readonly PermittedAnswer[]): readonly Pointed[] {
  let choices: { readonly answer: readonly number[]; readonly points: number }[] = [{ answer: [], points: 0 }];
  for (const { answer, points } of boxes) {
    const ticked = choices.map((choice) => ({
      answer: [...choice.answer, answer as number],
      points: choice.points + points,
    }));
    choices = [...choices, ...ticked];
  }
  return choices;
}
