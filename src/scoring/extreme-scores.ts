import type { CriteriaSet } from "../decisions/criteria-set.js";
import type { Criterion } from "../decisions/criterion.js";
import { addUp, type CriterionScore, type Score } from "./score.js";

/**
 * The score of the completion that gives every open criterion the fewest points.
 *
 * No other completion has fewer points in any criterion, so none has a lower total, band or rank.
 *
 * @param set - the criteria set
 * @param score - the score of a sheet without faults
 */
export function leastScore(set: CriteriaSet, score: Score): Score {
  const needed = new Set(set.criteria.flatMap(({ appliesIf }, index) => (pointsAt(score, index) > 0 ? appliesIf : [])));
  return complete(set, score, (criterion) => (needed.has(criterion.code) ? fewestPoints(criterion) : 0));
}

/**
 * The score of the completion that gives every open criterion the most points.
 *
 * One that applies only when another has points is open only while the other can have them.
 *
 * @param set - the criteria set
 * @param score - the score of a sheet without faults
 */
export function mostScore(set: CriteriaSet, score: Score): Score {
  return complete(set, score, ({ max }) => max);
}

/** Gives points to the open criteria, and to no other. */
function complete(set: CriteriaSet, score: Score, points: (criterion: Criterion) => number): Score {
  const criteria = set.criteria.map((criterion, index) => {
    const given = score.criteria[index] as CriterionScore;
    return given.answered > 0 ? given : { ...given, sum: points(criterion), answered: 1 };
  });
  return addUp(set, score.count, criteria);
}

function pointsAt({ criteria }: Score, index: number): number {
  return (criteria[index] as CriterionScore).sum;
}

/** The fewest points of a criterion that are more than none. */
function fewestPoints({ max, levels, cases = [] }: Criterion): number {
  const printed = [...levels, ...cases.flatMap((branch) => branch.levels)].map(({ points }) => points);
  return Math.min(max, ...printed.filter((points) => points > 0));
}
