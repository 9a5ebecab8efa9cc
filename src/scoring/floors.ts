import { averageOf, toNumber } from "../base/fraction.js";
import type { CriteriaSet } from "../decisions/criteria-set.js";
import type { Stars } from "../decisions/rules.js";
import type { FloorTest } from "./policy.js";
import type { CriterionScore, Score } from "./score.js";

/** A marked level that was not reached. */
export interface MissedFloor {
  /** The stars the mark is for. */
  readonly stars: Stars;
  /** The criterion's code. */
  readonly criterion: string;
  /** The points of the marked level. */
  readonly required: number;
  /** The points earned; for a council their average, to print. */
  readonly got: number;
}

/**
 * The floors (yêu cầu tối thiểu) up to the given stars that the sheets miss, lowest stars first, then in printed order.
 *
 * @param set - the criteria set
 * @param sheets - the members' sheets
 * @param upTo - the band: marks for more stars are not looked at
 * @param test - how a floor is compared when there are several sheets
 * @see 26/2026/QĐ-TTg annex II, the legend under each form: the marks are the least to be reached at each rank
 */
export function missedFloors(set: CriteriaSet, sheets: readonly Score[], upTo: Stars, test: FloorTest): MissedFloor[] {
  const missed: MissedFloor[] = [];
  for (const { stars, criterion, index, points: required } of [...set.floors]) {
    if (stars > upTo) {
      break;
    }
    const points = sheets.map(({ criteria }) => (criteria[index] as CriterionScore).sum);
    if (!test(required, points)) {
      missed.push({ stars, criterion, required, got: toNumber(averageOf(points)) });
    }
  }
  return missed;
}

/**
 * The stars a band comes down to when floors are missed: the highest whose own and lower floors are all met.
 *
 * The decisions print the marks but no rule for what follows when one is missed. This is the natural reading and the
 * practice; a rating that rests on it says so in its notes.
 *
 * @param belowFloors - the stars left when even the lowest floors are missed
 */
export function starsAfterFloors(band: Stars, missed: readonly MissedFloor[], belowFloors: Stars): Stars {
  const [lowest] = missed;
  return lowest === undefined ? band : (Math.max(lowest.stars - 1, belowFloors) as Stars);
}
