import type { CriteriaSet, Floor } from "../../decisions/criteria-set.js";
import type { Criterion } from "../../decisions/criterion.js";
import type { Answer } from "./answer.js";
import type { PricedStep } from "./block-choices.js";
import type { HighestLevel } from "./limits.js";
import type { OpenFloor } from "./plan.js";
import type { Sheet } from "./read-sheet.js";
import { pointsAt } from "./stars-of.js";
import { type Step, stepsUp } from "./steps-up.js";

/**
 * What a move costs, in a unit of the caller's: days, money. `from` is undefined where the criterion is not answered.
 *
 * @returns a finite number, 0 or more
 */
export type Cost = (criterion: string, from: Answer | undefined, to: Answer) => number;

/** For each criterion the steps up that the limits leave, each with its price: by default one for each level climbed. */
export function pricedSteps(
  set: CriteriaSet,
  { answers, score }: Sheet,
  highest: HighestLevel,
  cost: Cost | undefined,
): readonly (readonly PricedStep[])[] {
  return set.criteria.map((criterion, index) => {
    const from = answers[criterion.code];
    return stepsUp(criterion, from, pointsAt(score, index), highest(criterion)).map((step) => ({
      ...step,
      cost: priceOf(criterion, from, step, cost),
    }));
  });
}

function priceOf({ code }: Criterion, from: Answer | undefined, { to, levels }: Step, cost: Cost | undefined): number {
  const price = cost === undefined ? levels : cost(code, from, to);
  if (!Number.isFinite(price) || price < 0) {
    throw new RangeError(`[ocop] planUpgrade: the cost of "${code}" must be a finite number, 0 or more`);
  }
  return price;
}

/** The floors of a criterion between its present points and those of a step. */
export function floorsMet(floors: readonly Floor[], index: number, before: number, after: number): OpenFloor[] {
  return floors
    .filter((floor) => floor.index === index && before < floor.points && floor.points <= after)
    .map(({ stars, points }) => ({ stars, required: points }));
}
