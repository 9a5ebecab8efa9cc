import { fieldsOf } from "../base/fields.js";
import type { IssuePath } from "../base/finding.js";
import { type IssueSink, report } from "../base/issue-list.js";
import { preview } from "../base/preview.js";
import { refuseKind } from "../base/read.js";
import { thawed } from "../base/thawed.js";
import type { AnswerTypes, CriteriaSet } from "../decisions/criteria-set.js";
import type { Criterion } from "../decisions/criterion.js";
import type { Issue, IssueList } from "./issue.js";
import { readAnswer } from "./read-answer.js";
import { addUp, type CriterionScore, isWithoutPoints, type Score } from "./score.js";

/** The points of one sheet, and what is wrong with it. */
export interface SheetScore extends Score {
  readonly issues: readonly Issue[];
}

/**
 * Scores the answers of one assessor by a criteria set: points per criterion, group, part and in total.
 *
 * Nothing is assumed: a criterion without an answer makes the sheet incomplete and is named in an issue, and an
 * answer that is none of the permitted ones is refused. What is wrong never throws; all of it is returned at once.
 *
 * @param set - the criteria set
 * @param answers - criterion code → answer (see `docs/answers.md`)
 * @returns points and issues: any `answer.*` code, or `field.wrong-type`
 * @throws TypeError when `set` is no criteria set
 * @example
 * scoreSheet(tea, JSON.parse('{ "1.1": 9 }')).issues[0]; // the compiler refuses 9 where it sees it
 * // { code: "answer.unknown-level", path: ["1.1"], params: { criterion: "1.1", given: 9, allowed: [0, 1, 2, 3] } }
 * @see 26/2026/QĐ-TTg art. 3 and annex II
 */
export function scoreSheet<A extends AnswerTypes>(set: CriteriaSet<A>, answers: NoInfer<Partial<A>>): SheetScore {
  requireSet("scoreSheet", set);
  const issues: IssueList = [];
  const score = scoreAnswers(set, answers, [], issues);
  return { ...score, issues };
}

/** Refuses what is no criteria set: a programmer's mistake, not a user's. */
export function requireSet(caller: string, set: CriteriaSet): void {
  if (!Array.isArray(set?.criteria) || !Array.isArray(set.rules?.bands)) {
    throw new TypeError(`[ocop] ${caller}: expected a criteria set`);
  }
}

/** Scores answers of any shape. */
export function scoreAnswers(set: CriteriaSet, answers: unknown, path: IssuePath, issues: IssueSink<Issue>): Score {
  const given = fieldsOf(answers);
  if (given === undefined) {
    refuseKind(issues, path, "object", answers);
  }
  let fields = 0;
  const form = thawed(set.criteria);
  const scores: CriterionScore[] = new Array(form.length);
  for (let index = 0; index < form.length; index++) {
    const criterion = form[index] as Criterion;
    const answer = given?.[criterion.code];
    if (answer !== undefined) {
      fields++;
    }
    const points = given && scoreCriterion(criterion, answer, scores, path, issues);
    scores[index] = { code: criterion.code, max: criterion.max, sum: points ?? 0, answered: points == null ? 0 : 1 };
  }
  if (given && Object.keys(given).length !== fields) {
    refuseUnknown(set, given, path, issues);
  }
  return addUp(set, 1, scores);
}

/**
 * The points of one criterion; null where there is no answer that counts.
 *
 * @param before - the scores of the criteria printed before: one on whose points it depends is among them
 */
function scoreCriterion(
  criterion: Criterion,
  answer: unknown,
  before: readonly (CriterionScore | undefined)[],
  path: IssuePath,
  issues: IssueSink<Issue>,
): number | null {
  const { code, appliesIf } = criterion;
  const applies = appliesIf === undefined || hasPoints(before, appliesIf);
  if (answer === undefined && applies) {
    report(issues, "answer.missing", [...path, code], { criterion: code });
    return null;
  }
  const points = answer === undefined ? 0 : readAnswer(criterion, answer, path, issues);
  if (!applies && (points ?? 0) > 0) {
    report(issues, "answer.not-applicable", [...path, code], { criterion: code, appliesIf });
    return null;
  }
  return points;
}

/** Whether a criterion printed before has points, or no valid answer to tell by. */
function hasPoints(before: readonly (CriterionScore | undefined)[], code: string): boolean {
  return !isWithoutPoints(before.find((score) => score?.code === code));
}

/** Names the answers to criteria the set does not have. */
export function refuseUnknown(
  set: CriteriaSet,
  given: Readonly<Record<string, unknown>>,
  path: IssuePath,
  issues: IssueSink<Issue<"answer.unknown-criterion">>,
): void {
  const known = new Set(set.criteria.map(({ code }) => code));
  for (const key of Object.keys(given)) {
    if (!known.has(key)) {
      const shown = preview(key);
      report(issues, "answer.unknown-criterion", [...path, shown], { given: shown });
    }
  }
}
