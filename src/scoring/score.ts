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

/** Adds the criteria's points up to groups, parts and the total. */
export function addUp(set: CriteriaSet, count: number, criteria: readonly CriterionScore[]): Score {
  let first = 0;
  const parts = set.parts.map(({ code, max, groups }) => {
    const scores = groups.map((group) => {
      const own = criteria.slice(first, first + group.criteria.length);
      first += own.length;
      return { code: group.code, max: group.max, sum: total(own) };
    });
    return { code, max, sum: total(scores), groups: scores };
  });
  const complete = criteria.every(({ answered }) => answered === count);
  return { count, sum: total(parts), complete, parts, criteria };
}

function total(scores: readonly GroupScore[]): number {
  return scores.reduce((sum, score) => sum + score.sum, 0);
}
