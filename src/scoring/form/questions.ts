import type { AnswerTypes, CriteriaSet } from "../../decisions/criteria-set.js";
import type { Criterion } from "../../decisions/criterion.js";
import type { Issue } from "../issue.js";
import { requireSet, scoreSheet } from "../score-sheet.js";

/** A criterion as a form shows it: in what state it is, and what is wrong with its answer. */
export interface Question {
  readonly criterion: Criterion;
  /**
   * - `open`: it applies and has no valid answer;
   * - `answered`: it has a valid one;
   * - `not-applicable`: it applies only when another criterion has points, and that one has none.
   */
  readonly state: "open" | "answered" | "not-applicable";
  /** The points of its answer; null where there is no valid one. */
  readonly points: number | null;
  /** What is wrong with its answer; an answer that is only missing is not. */
  readonly issues: readonly Issue[];
}

/**
 * All criteria of a form in printed order, always all of them and always in the same places, each with its state.
 *
 * @param set - the criteria set
 * @param answers - criterion code → answer, complete or not
 * @returns one question for each criterion of the set
 * @throws TypeError when `set` is no criteria set
 * @example
 * questions(tea, { "1.1": 3 }).filter(({ state }) => state === "open").length; // 31
 * @see 26/2026/QĐ-TTg annex II: criterion 5.2 applies only to a product with a story
 */
export function questions<A extends AnswerTypes>(
  set: CriteriaSet<A>,
  answers: NoInfer<Partial<A>>,
): readonly Question[] {
  requireSet("questions", set);
  const { criteria, issues } = scoreSheet(set, answers);
  const scores = new Map(criteria.map((score) => [score.code, score]));
  return set.criteria.map((criterion) => {
    const own = issues.filter(({ code, path }) => path[0] === criterion.code && code !== "answer.missing");
    const condition = criterion.appliesIf === undefined ? undefined : scores.get(criterion.appliesIf);
    const isOut = condition !== undefined && condition.answered > 0 && condition.sum === 0;
    const score = scores.get(criterion.code);
    const isAnswered = score !== undefined && score.answered > 0;
    return {
      criterion,
      state: isOut ? "not-applicable" : isAnswered ? "answered" : "open",
      points: isAnswered && !isOut ? score.sum : null,
      issues: own,
    };
  });
}
