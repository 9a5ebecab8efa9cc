import { averageOf } from "../../base/fraction.js";
import type { CriteriaSet } from "../../decisions/criteria-set.js";
import type { Stars } from "../../decisions/rules.js";
import { bandOf } from "../band.js";
import { missedFloors, starsAfterFloors } from "../floors.js";
import type { Policy } from "../policy.js";
import { addUp, type CriterionScore, type Score } from "../score.js";
import { isStopped } from "./requirement.js";

/** The stars of complete sheets, one or a council's; null where 0 points stop the evaluation. */
export function starsOf(set: CriteriaSet, scores: readonly Score[], { rounding, floors }: Policy): Stars | null {
  const stops = set.criteria.some(
    ({ stopIfZero }, index) => stopIfZero && isStopped(scores.map((score) => pointsAt(score, index))),
  );
  if (stops) {
    return null;
  }
  const band = bandOf(set.rules, rounding(averageOf(scores.map(({ sum }) => sum))));
  return starsAfterFloors(band, missedFloors(set, scores, band, floors), set.rules.belowFloors);
}

/** The score with other points for some criteria, by their place in the set. */
export function withPoints(set: CriteriaSet, score: Score, points: ReadonlyMap<number, number>): Score {
  const criteria = score.criteria.map((criterion, index) => ({
    ...criterion,
    sum: points.get(index) ?? criterion.sum,
  }));
  return addUp(set, score.count, criteria);
}

/** The points of the criterion at this place in the set. */
export function pointsAt({ criteria }: Score, index: number): number {
  return (criteria[index] as CriterionScore).sum;
}
