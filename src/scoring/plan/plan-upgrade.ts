import type { Outcome } from "../../base/outcome.js";
import { requireOptions } from "../../base/require-argument.js";
import type { AnswerTypes, CriteriaSet } from "../../decisions/criteria-set.js";
import type { Stars } from "../../decisions/rules.js";
import type { EvaluationHead } from "../evaluation.js";
import type { Issue, IssueList } from "../issue.js";
import { defaultPolicy } from "../policy.js";
import { requireSet } from "../score-sheet.js";
import type { PlannedAnswers } from "./answer.js";
import type { Draft, DraftMove } from "./draft.js";
import { checkSearch, findPlans, readGrounds } from "./find-plans.js";
import type { PlanIssue } from "./issue.js";
import { type Limits, readLimits } from "./limits.js";
import type { Move, Plan, Upgrade } from "./plan.js";
import type { Cost } from "./priced-steps.js";
import { readSheet } from "./read-sheet.js";

/** The stars that can be aimed at: everything rated has one. */
export type UpgradeTarget = Exclude<Stars, 1>;

/** What is aimed at, and by which means. */
export interface UpgradeOptions<A extends AnswerTypes = AnswerTypes>
  extends Limits<A>,
    Pick<EvaluationHead, "rejections"> {
  /** The stars to reach: 2 to 5. */
  readonly target: UpgradeTarget;
  /**
   * What a move costs; by default one for each level climbed or box ticked. Levels of the same points count once, those
   * of no points not at all.
   */
  readonly cost?: Cost;
  /** How many plans to give, the best one counted: 1 to 20; 1 by default. */
  readonly plans?: number;
}

/**
 * The cheapest set of moves that brings a sheet to the target's points, to its floors and to all lower ones.
 *
 * Exact, not greedy: no other set of moves costs less. Criteria only rise. A case that is answered stays, ticked boxes
 * stay ticked, and criteria of the product story gain only where there is a story. A criterion without an answer counts
 * as none of its levels and is named in `assumedNone`.
 *
 * Plans are ordered by cost, then fewer moves, then more points, then printed order: where two first differ, the one
 * that moves the criterion comes first, and the lower printed level before the higher. A plan with a move that could be
 * left out, or be smaller and cheaper, is none. Costs of up to six decimals are added as decimals, others as floating
 * point numbers.
 *
 * @param set - the criteria set
 * @param answers - criterion code → answer, complete or not, of one sheet
 * @param options - target, costs, limits, number of plans, grounds that are already reported
 * @returns plan and alternatives; or why there is none: the `plan.*` codes of {@link PlanIssueParams}, or of faulty answers any
 *   `answer.*` code, `answers.not-an-object`, `rejections.*`
 * @throws TypeError when `set` is no criteria set or an option is of the wrong type; RangeError when the target, the
 *   number of plans, a limit or a cost is out of range
 * @example
 * planUpgrade(tea, answers, { target: 4, locked: ["2.1"], maxLevel: { "7": 3 } });
 * // { ok: true, value: { plan: { forced: [{ criterion: "3.5", from: 1, to: 2, … }], chosen: […], cost: 3, stars: 4, … }, … } }
 * @see 26/2026/QĐ-TTg art. 3.3 (ranks) and annex II (floors, stop rules)
 */
export function planUpgrade<A extends AnswerTypes>(
  set: CriteriaSet<A>,
  answers: NoInfer<Partial<A>>,
  options: UpgradeOptions<NoInfer<A>>,
): Outcome<Upgrade<A>, Issue | PlanIssue> {
  requireSet("planUpgrade", set);
  requireOptions("planUpgrade", options);
  const { target, plans = 1, cost } = options;
  checkSearch("planUpgrade", set, { target, plans, cost });
  const highest = readLimits("planUpgrade", set, options);
  const sheet = readSheet(set, answers);
  const issues: IssueList = [...sheet.issues];
  const grounds = readGrounds(set, options.rejections, issues);
  if (issues.length > 0) {
    return { ok: false, issues };
  }
  const sheets = { answers: [sheet.answers], scores: [sheet.score] };
  const found = findPlans(set, sheets, { target, plans, cost, highest, grounds, policy: defaultPolicy });
  if (!found.ok) {
    return found;
  }
  const [plan, ...alternatives] = found.value;
  const value = {
    plan: toPlan<A>(target, plan),
    alternatives: alternatives.map((draft) => toPlan<A>(target, draft)),
    assumedNone: sheet.assumedNone,
  };
  return { ok: true, value };
}

/** The plan of one sheet. */
function toPlan<A extends AnswerTypes>(
  target: Stars,
  { forced, chosen, points, cost, stars, answers }: Draft,
): Plan<A> {
  const { before, after, gained } = points;
  return {
    target,
    forced: forced.map(toMove),
    chosen: chosen.map(toMove),
    points: { before: before.sum, after: after.sum, gained: gained.sum },
    cost,
    stars,
    answers: answers[0] as PlannedAnswers<A>,
  };
}

function toMove({ from: [from], points: { before, after }, ...move }: DraftMove): Move {
  const { criterion, to, cost, floors } = move;
  return {
    criterion,
    ...(from !== undefined && { from }),
    to,
    points: { before: before.sum, after: after.sum },
    cost,
    floors,
  };
}
