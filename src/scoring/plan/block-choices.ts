import { averageOf } from "../../base/fraction.js";
import type { CriteriaSet } from "../../decisions/criteria-set.js";
import type { Criterion } from "../../decisions/criterion.js";
import type { Score } from "../score.js";
import { pointsAt } from "./stars-of.js";
import type { SharedStep } from "./steps-together.js";
import { sumOfCosts } from "./whole-costs.js";

/** A step with its price. */
export interface PricedStep extends SharedStep {
  readonly cost: number;
}

/** One way to treat the criteria of a block: a step, or undefined for "stays as it is", for each. */
export interface Choice {
  readonly steps: readonly (PricedStep | undefined)[];
  /** The points of each criterion afterwards, those of every member. */
  readonly points: readonly (readonly number[])[];
  /** The points that all members together give more. */
  readonly gain: number;
  readonly cost: number;
  readonly moves: number;
}

/**
 * Every permitted way to treat the criteria of a block: in printed order, a step before "stays as it is".
 *
 * One that applies only when another has points may have none while the other has none, on no member's sheet.
 */
export function choicesOf(
  set: CriteriaSet,
  scores: readonly Score[],
  block: readonly number[],
  steps: readonly (readonly PricedStep[])[],
): Choice[] {
  let choices: Choice[] = [{ steps: [], points: [], gain: 0, cost: 0, moves: 0 }];
  for (const index of block) {
    const present = scores.map((score) => pointsAt(score, index));
    choices = choices.flatMap((choice) => [
      ...(steps[index] as readonly PricedStep[]).map((step) => ({
        steps: [...choice.steps, step],
        points: [...choice.points, step.points],
        gain: choice.gain + averageOf(step.points).sum - averageOf(present).sum,
        cost: sumOfCosts([choice.cost, step.cost]),
        moves: choice.moves + 1,
      })),
      { ...choice, steps: [...choice.steps, undefined], points: [...choice.points, present] },
    ]);
  }
  return choices.filter(({ points }) => block.every((index, place) => applies(set, block, points, index, place)));
}

function applies(
  { criteria }: CriteriaSet,
  block: readonly number[],
  points: Choice["points"],
  index: number,
  place: number,
): boolean {
  const needs = (criteria[index] as Criterion).appliesIf;
  const root = points[block.findIndex((other) => (criteria[other] as Criterion).code === needs)];
  return (
    root === undefined ||
    (points[place] as readonly number[]).every((own, member) => own === 0 || (root[member] as number) > 0)
  );
}
