import type { Outcome } from "../../base/outcome.js";
import { requireOptions } from "../../base/require-argument.js";
import type { Answer } from "../../decisions/answer.js";
import type { AnswerTypes, CriteriaSet, Floor } from "../../decisions/criteria-set.js";
import type { Criterion } from "../../decisions/criterion.js";
import type { Stars } from "../../decisions/rules.js";
import type { Issue } from "../issue.js";
import { defaultPolicy } from "../policy.js";
import { requireSet } from "../score-sheet.js";
import { type Limits, readLimits } from "./limits.js";
import type { GainedFloor } from "./plan.js";
import { readSheet, type Sheet } from "./read-sheet.js";
import { pointsAt, starsOf, withPoints } from "./stars-of.js";
import { type Step, stepsUp } from "./steps-up.js";

/** What raising one criterion, and no other, can bring. */
export interface Opportunity {
  readonly criterion: string;
  /** Its present points. */
  readonly points: number;
  /** The points its best level adds. */
  readonly available: number;
  /** The smallest step up: the answer, and the points it adds. */
  readonly next: { readonly to: Answer; readonly gained: number };
  /** The stars with this criterion at its best and all else as it is; null where the evaluation stops. */
  readonly stars: Stars | null;
  /** The floors its best level meets that are missed now, for any stars. */
  readonly floors: readonly GainedFloor[];
}

/** What every single criterion can bring. */
export interface Sensitivity {
  /** The present stars, missing answers counted as none of the levels; null where the evaluation stops. */
  readonly stars: Stars | null;
  /** The criteria that can rise by themselves, the most useful first. */
  readonly opportunities: readonly Opportunity[];
  /** Criteria without an answer, counted as none of the printed levels. */
  readonly assumedNone: readonly string[];
}

/**
 * What each criterion of a sheet can still bring by itself: points, stars, floors. The list of quick wins.
 *
 * Ordered by the stars the criterion unlocks alone, then the floors of the next star it meets (of 3 stars where the
 * evaluation stops), then the points of its next step, then all points still available, then printed order. A criterion
 * that applies only when another has points is left out while that one has none.
 *
 * @param set - the criteria set
 * @param answers - criterion code → answer, complete or not, of one sheet
 * @param limits - what cannot be changed
 * @returns opportunities; or issues: any `answer.*` code but `answer.missing`, and `answers.not-an-object`
 * @throws TypeError when `set` is no criteria set or a limit is of the wrong type; RangeError when one is out of range
 * @example
 * const known = sensitivity(tea, answers);
 * known.ok && known.value.opportunities[0];
 * // { criterion: "3.5", points: 1, available: 2, next: { to: 2, gained: 1 }, stars: 3, floors: [{ stars: 4, required: 2 }] }
 * @see 26/2026/QĐ-TTg art. 3.3 (ranks) and annex II (floors, stop rules)
 */
export function sensitivity<A extends AnswerTypes>(
  set: CriteriaSet<A>,
  answers: NoInfer<Partial<A>>,
  limits: Limits<NoInfer<A>> = {},
): Outcome<Sensitivity, Issue> {
  requireSet("sensitivity", set);
  requireOptions("sensitivity", limits);
  const highest = readLimits("sensitivity", set, limits);
  const sheet = readSheet(set, answers);
  const { assumedNone, issues, score } = sheet;
  if (issues.length > 0) {
    return { ok: false, issues };
  }
  const stars = starsOf(set, [score], defaultPolicy);
  const opportunities = set.criteria.flatMap((criterion, index) => {
    const root = set.criteria.findIndex(({ code }) => code === criterion.appliesIf);
    const applies = root === -1 || pointsAt(score, root) > 0;
    const steps = stepsUp(criterion, sheet.answers[criterion.code], pointsAt(score, index), highest(criterion));
    return applies ? opportunityOf(set, sheet, index, steps) : [];
  });
  const nextStar = (stars ?? set.rules.belowFloors) + 1;
  return { ok: true, value: { stars, opportunities: opportunities.toSorted(byUse(nextStar)), assumedNone } };
}

function opportunityOf(set: CriteriaSet, { score }: Sheet, index: number, steps: readonly Step[]): Opportunity[] {
  const [first, ...others] = steps;
  if (first === undefined) {
    return [];
  }
  const points = pointsAt(score, index);
  const next = others.reduce((least, step) => (step.points < least.points ? step : least), first);
  const best = Math.max(...steps.map((step) => step.points));
  return [
    {
      criterion: (set.criteria[index] as Criterion).code,
      points,
      available: best - points,
      next: { to: next.to, gained: next.points - points },
      stars: starsOf(set, [withPoints(set, score, new Map([[index, best]]))], defaultPolicy),
      floors: floorsMet(set.floors, index, points, best),
    },
  ];
}

/** Compares opportunities; the sort is stable, so printed order decides last. */
function byUse(nextStar: number): (one: Opportunity, other: Opportunity) => number {
  const floors = (opportunity: Opportunity) => opportunity.floors.filter(({ stars }) => stars <= nextStar).length;
  return (one, other) =>
    (other.stars ?? 0) - (one.stars ?? 0) ||
    floors(other) - floors(one) ||
    other.next.gained - one.next.gained ||
    other.available - one.available;
}

/** The floors of a criterion between its present points and better ones. */
function floorsMet(floors: readonly Floor[], index: number, before: number, after: number): GainedFloor[] {
  return floors
    .filter((floor) => floor.index === index && before < floor.points && floor.points <= after)
    .map(({ stars, points }) => ({ stars, required: points }));
}
