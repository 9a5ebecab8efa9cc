import type { Answer } from "../../decisions/answer.js";
import type { CriteriaSet } from "../../decisions/criteria-set.js";
import type { Criterion } from "../../decisions/criterion.js";
import type { PricedStep } from "./block-choices.js";
import { type PlanIssue, planIssue } from "./issue.js";
import type { HighestLevel } from "./limits.js";
import type { Sheets } from "./sheets.js";
import { pointsAt } from "./stars-of.js";
import { lowestOf, type SharedStep, stepsTogether } from "./steps-together.js";

/**
 * What a move costs, in a unit of the caller's: days, money. `from` is undefined where the criterion is not answered; for a
 * council it is the lowest of the members' answers. `levels` is what the move costs by default: one for each level climbed, of
 * which a price by criterion is a multiple.
 *
 * @returns a finite number, 0 or more
 */
export type Cost = (criterion: string, from: Answer | undefined, to: Answer, levels: number) => number;

/** For each criterion the steps up that the limits leave, each with its price: by default one for each level climbed. */
export function pricedSteps(
  set: CriteriaSet,
  { answers, scores }: Sheets,
  highest: HighestLevel,
  cost: Cost | undefined,
): readonly (readonly PricedStep[])[] {
  return set.criteria.map((criterion, index) => {
    const from = answers.map((own) => own[criterion.code]);
    const points = scores.map((score) => pointsAt(score, index));
    const lowest = from[lowestOf(points)];
    return stepsTogether(criterion, from, points, highest(criterion)).map((step) => ({
      ...step,
      cost: priceOf(criterion, lowest, step, cost),
    }));
  });
}

/** The issue that the dearest steps of all criteria together cost more than a number holds. */
export function costsTooHigh(steps: readonly (readonly PricedStep[])[]): PlanIssue[] {
  const dearest = steps.map((own) => own.reduce((most, { cost }) => Math.max(most, cost), 0));
  return Number.isFinite(dearest.reduce((sum, cost) => sum + cost, 0))
    ? []
    : [planIssue("plan.costs-too-high", { most: Number.MAX_VALUE })];
}

function priceOf(
  { code }: Criterion,
  from: Answer | undefined,
  { to, levels }: SharedStep,
  cost: Cost | undefined,
): number {
  const price = cost === undefined ? levels : cost(code, from, to, levels);
  if (!Number.isFinite(price) || price < 0) {
    throw new RangeError(`[ocop] plan: the cost of "${code}" must be a finite number, 0 or more`);
  }
  return price;
}
