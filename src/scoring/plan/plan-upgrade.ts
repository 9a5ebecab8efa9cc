import type { AnswerTypes, CriteriaSet } from "../../decisions/criteria-set.js";
import type { Stars } from "../../decisions/decision.js";
import type { EvaluationHead } from "../evaluation.js";
import { type IssueList, refuseValue } from "../issue.js";
import { readRejections } from "../read-evaluation.js";
import { requireSet } from "../score-sheet.js";
import { blocksOf, mostPoints, thatMeet } from "./blocks.js";
import { buildPlan } from "./build-plan.js";
import { cheapest } from "./cheapest.js";
import { type Limits, readLimits } from "./limits.js";
import { type Obstacle, obstacle } from "./obstacle.js";
import type { Plan, UpgradeResult } from "./plan.js";
import { type Cost, pricedSteps } from "./priced-steps.js";
import { readSheet, type Sheet } from "./read-sheet.js";
import { obstaclesTo, pointsFor, requiredPoints } from "./requirement.js";
import { starsOf } from "./stars-of.js";

/** What is aimed at, and by which means. */
export interface UpgradeOptions extends Limits, Pick<EvaluationHead, "rejections"> {
  /** The stars to reach: 2 to 5. */
  readonly target: Stars;
  /** What a move costs; by default one for each level climbed or box ticked. */
  readonly cost?: Cost;
  /** How many plans to give, the best one counted: 1 to 20; 1 by default. */
  readonly plans?: number;
}

const MOST_PLANS = 20;

/**
 * The cheapest set of moves that brings a sheet to the target's points, to its floors and to all lower ones.
 *
 * Exact, not greedy: no other set of moves costs less. Criteria only rise. A case that is answered stays, ticked boxes
 * stay ticked, and criteria of the product story gain only where there is a story. A criterion without an answer counts
 * as none of its levels and is named in `assumedNone`.
 *
 * Plans are ordered by cost, then fewer moves, then more points, then printed order: where two first differ, the one
 * that moves the criterion comes first, and the lower printed level before the higher. A plan with a move that could be
 * left out, or be smaller and cheaper, is none. Costs are added in printed order; sums of fractions are those of
 * floating point, so give whole numbers (of a small unit) where a last digit matters.
 *
 * @param set - the criteria set
 * @param answers - criterion code → answer, complete or not, of one sheet
 * @param options - target, costs, limits, number of plans, grounds that are already reported
 * @returns plan and alternatives; or the `plan.*` codes of {@link ObstacleParams}, with `issues` for faulty answers: any
 *   `answer.*` code, `answers.not-an-object`, `rejections.*`
 * @throws TypeError when `set` is no criteria set; RangeError when the target, the number of plans, a limit or a cost is
 *   out of range
 * @example
 * planUpgrade(tea, answers, { target: 4, locked: ["2.1"], maxLevel: { "7": 3 } });
 * // { ok: true, plan: { forced: [{ criterion: "8", from: 1, to: 2, … }], chosen: […], cost: 4, stars: 4, … }, … }
 * @see 26/2026/QĐ-TTg art. 3.3 (ranks) and annex II (floors, stop rules)
 */
export function planUpgrade<A extends AnswerTypes>(
  set: CriteriaSet<A>,
  answers: NoInfer<Partial<A>>,
  options: UpgradeOptions,
): UpgradeResult<A> {
  requireSet("planUpgrade", set);
  const { target, plans = 1 } = options;
  checkOptions(set, target, plans);
  const highest = readLimits("planUpgrade", set, options);
  const sheet = readSheet(set, answers);
  const { assumedNone, score } = sheet;
  const issues: IssueList = [...sheet.issues];
  const grounds = readGrounds(set, options.rejections, issues);
  if (issues.length > 0) {
    return { ok: false, because: [obstacle("plan.faulty-answers", { issues: issues.length })], issues, assumedNone };
  }
  const blocks = blocksOf(set, sheet, pricedSteps(set, sheet, highest, options.cost));
  const settled = grounds.length > 0 ? grounds : reached(set, sheet, target);
  const because = settled.length > 0 ? settled : obstaclesTo(set, target, mostPoints(blocks));
  if (because.length > 0) {
    return { ok: false, because, issues, assumedNone };
  }
  const permitted = thatMeet(requiredPoints(set, target), blocks);
  const [plan, ...alternatives] = cheapest(
    permitted.map(({ choices }) => choices),
    pointsFor(set, target) - score.sum,
    plans,
  ).map((choices) => buildPlan(set, sheet, target, permitted, choices) as Plan<A>);
  return { ok: true, plan: plan as Plan<A>, alternatives, assumedNone };
}

function checkOptions({ rules }: CriteriaSet, target: Stars, plans: number): void {
  if (!rules.bands.some(({ stars }) => stars === target && stars > 1)) {
    throw new RangeError("[ocop] planUpgrade: target must be 2, 3, 4 or 5 stars");
  }
  if (!Number.isInteger(plans) || plans < 1 || plans > MOST_PLANS) {
    throw new RangeError(`[ocop] planUpgrade: plans must be a whole number from 1 to ${MOST_PLANS}`);
  }
}

/** The reported grounds; a list that throws while it is walked is none. */
function readGrounds(set: CriteriaSet, rejections: unknown, issues: IssueList): Obstacle[] {
  try {
    const reported = readRejections(set, rejections, issues);
    return set.grounds
      .filter(({ code }) => reported.includes(code))
      .map(({ code, effect }) => obstacle("plan.ground-reported", { ground: code, effect }));
  } catch {
    refuseValue(issues, "rejections.not-a-list", ["rejections"], rejections);
    return [];
  }
}

function reached(set: CriteriaSet, { score }: Sheet, target: Stars): Obstacle[] {
  const stars = starsOf(set, score);
  return stars !== null && stars >= target ? [obstacle("plan.already-reached", { target, stars })] : [];
}
