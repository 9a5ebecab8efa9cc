import { thawed } from "../base/thawed.js";
import type { CriteriaSet } from "../decisions/criteria-set.js";

/** Points of one group, summed over the members. */
export interface GroupScore {
  readonly code: string;
  readonly max: number;
  readonly sum: number;
}

/** Points of one part, summed over the members. */
export interface PartScore extends GroupScore {
  readonly groups: readonly GroupScore[];
}

/** Points of one criterion, summed over the members who answered it. */
export interface CriterionScore extends GroupScore {
  /** How many members have a valid answer, or need none because the criterion does not apply to theirs. */
  readonly answered: number;
}

/**
 * The points of one sheet, or of a council's sheets together.
 *
 * Every `sum` is a whole number; divided by `count` it is the average.
 */
export interface Score {
  /** The number of sheets. */
  readonly count: number;
  /** All points of all sheets. */
  readonly sum: number;
  /** Whether every criterion that applies has a valid answer on every sheet. */
  readonly complete: boolean;
  readonly parts: readonly PartScore[];
  /** The criteria in printed order. */
  readonly criteria: readonly CriterionScore[];
}

/** Whether a criterion of one sheet has a valid answer that gives no points. */
export function isWithoutPoints(score: CriterionScore | undefined): boolean {
  return score?.answered === 1 && score.sum === 0;
}

/** The most points that a criterion of one sheet can still come to. */
export function mostPoints({ answered, sum, max }: CriterionScore): number {
  return answered > 0 ? sum : max;
}

/** Adds the criteria's points up to groups, parts and the total. */
export function addUp(set: CriteriaSet, count: number, criteria: readonly CriterionScore[]): Score {
  let next = 0;
  let sum = 0;
  let complete = true;
  const parts = thawed(set.parts).map(({ code, max, groups }) => {
    const before = sum;
    const scores = thawed(groups).map((group) => {
      const start = sum;
      for (const end = next + group.criteria.length; next < end; next++) {
        const own = criteria[next] as CriterionScore;
        sum += own.sum;
        complete &&= own.answered === count;
      }
      return { code: group.code, max: group.max, sum: sum - start };
    });
    return { code, max, sum: sum - before, groups: scores };
  });
  return { count, sum, complete, parts, criteria };
}
