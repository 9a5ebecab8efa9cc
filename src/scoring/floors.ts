import { averageOf, toNumber } from "../base/fraction.js";
import { thawed } from "../base/thawed.js";
import type { CriteriaSet } from "../decisions/criteria-set.js";
import type { Stars } from "../decisions/rules.js";
import type { FloorTest } from "./policy.js";
import { type CriterionScore, mostPoints, type Score } from "./score.js";

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

/** A marked level that can still be reached, of a criterion that is not answered yet. */
export type OpenFloor = Omit<MissedFloor, "got">;

/** How floors stand on sheets that are not complete yet, each list lowest stars first, then in printed order. */
export interface FloorsSoFar {
  /** Missed by the answers that are given, whatever the open criteria are answered with; `got` is of those given. */
  readonly missed: readonly MissedFloor[];
  /** Not answered yet, and met by some answer. */
  readonly open: readonly OpenFloor[];
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
  for (const { stars, criterion, index, points: required } of thawed(set.floors)) {
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
 * The floors up to the given stars that the answers so far miss, apart from those that are not answered yet.
 *
 * An answer that is given is not changed: ticks that add up to less than the mark miss it, and so do members of a
 * council whom the others cannot make up for. Of complete sheets nothing is open.
 *
 * @param set - the criteria set
 * @param sheets - the members' sheets, complete or not, without wrong answers
 * @param upTo - marks for more stars are not looked at
 * @param test - how a floor is compared when there are several sheets
 * @see 26/2026/QĐ-TTg annex II, the legend under each form
 */
export function floorsSoFar(set: CriteriaSet, sheets: readonly Score[], upTo: Stars, test: FloorTest): FloorsSoFar {
  const missed: MissedFloor[] = [];
  const open: OpenFloor[] = [];
  // Without an answer there are no points: what is met even so is neither missed nor open.
  for (const floor of missedFloors(set, sheets, upTo, test)) {
    const { stars, criterion, required } = floor;
    const scores = sheets.flatMap(({ criteria }) => criteria.filter(({ code }) => code === criterion));
    const given = scores.filter(({ answered }) => answered > 0).map(({ sum }) => sum);
    if (given.length > 0 && !test(required, scores.map(mostPoints))) {
      missed.push({ ...floor, got: toNumber(averageOf(given)) });
    } else {
      open.push({ stars, criterion, required });
    }
  }
  return { missed, open };
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
