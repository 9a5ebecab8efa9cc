import type { CriteriaSet } from "../../decisions/criteria-set.js";
import type { Stars } from "../../decisions/decision.js";
import { bandOf } from "../band.js";
import { missedFloors, starsAfterFloors } from "../floors.js";
import { meanReaches } from "../policy.js";
import { addUp, type Score } from "../score.js";

/** The stars of one complete sheet; null where 0 points stop the evaluation. */
export function starsOf(set: CriteriaSet, score: Score): Stars | null {
  if (set.criteria.some(({ stopIfZero }, index) => stopIfZero && pointsAt(score, index) === 0)) {
    return null;
  }
  const band = bandOf(set.rules, score);
  return starsAfterFloors(band, missedFloors(set, [score], band, meanReaches), set.rules.belowFloors);
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
  return criteria[index]?.sum ?? 0;
}
