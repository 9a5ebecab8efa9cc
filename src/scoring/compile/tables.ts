import type { CriteriaSet } from "../../decisions/criteria-set.js";
import type { Stars } from "../../decisions/rules.js";
import { bandOf } from "../band.js";
import { type Option, UNANSWERED } from "./options.js";

/**
 * What a cell adds to a tally: its points in the lowest 16 bits, else one to the count of missing answers (the next
 * seven) or of refused ones (the seven above). One addition for each criterion keeps all three.
 */
export const POINTS = 0xffff;
export const MISSING = 1 << 16;
export const REFUSAL = 1 << 23;

/** As many as the counts of a tally hold. */
const MOST_CRITERIA = 127;

/** In the place of a floor: none is missed. */
export const NO_FLOOR = 0x7fff;

/** A criterion whose answer has a bearing on more than its points. */
export interface Special {
  readonly index: number;
  /** The place of the part it belongs to. */
  readonly part: number;
  /** The place of the criterion that must have points for this one to apply; -1 where it always applies. */
  readonly appliesIf: number;
  readonly stopIfZero: boolean;
}

/** A criteria set as numbers. A cell is `criterion * 256 + byte`. */
export interface Tables {
  /** What each cell adds to a tally. */
  readonly tallies: Int32Array;
  /** The place in the set's `floors` of the first that each cell misses, whatever the band. */
  readonly floors: Int16Array;
  /** For each part the place after its last criterion. */
  readonly ends: readonly number[];
  readonly specials: readonly Special[];
  /** The band of each total. */
  readonly bands: readonly Stars[];
  /** The stars each floor is printed for. */
  readonly floorStars: readonly Stars[];
  /** The stars left when each floor is the first that is missed. */
  readonly starsWithout: readonly Stars[];
}

/**
 * Turns a set and the options of its criteria into tables.
 *
 * @throws RangeError when the set has more than 127 criteria; no form has 40
 */
export function tablesOf(set: CriteriaSet, options: readonly (readonly Option[])[]): Tables {
  const { criteria, rules } = set;
  if (criteria.length > MOST_CRITERIA) {
    throw new RangeError("[ocop] compileSet: the set has too many criteria");
  }
  const tallies = new Int32Array(criteria.length * 256).fill(REFUSAL);
  const floors = new Int16Array(criteria.length * 256).fill(NO_FLOOR);
  for (const [index, own] of options.entries()) {
    for (const [byte, option] of own.entries()) {
      tallies[index * 256 + byte] = option.points;
      floors[index * 256 + byte] = firstMissed(set, index, option.points);
    }
    tallies[index * 256 + UNANSWERED] = MISSING;
    floors[index * 256 + UNANSWERED] = firstMissed(set, index, 0);
  }
  const most = options.reduce((sum, own) => sum + Math.max(...own.map((option) => option.points)), 0);
  const marks = set.floors.map(({ stars }) => stars);
  const ends = endsOf(set);
  return {
    tallies,
    floors,
    ends,
    specials: specialsOf(set, ends),
    bands: Array.from({ length: most + 1 }, (_, sum) => bandOf(rules, { sum, count: 1 })),
    floorStars: marks,
    starsWithout: marks.map((stars) => Math.max(stars - 1, rules.belowFloors) as Stars),
  };
}

function firstMissed({ floors }: CriteriaSet, index: number, points: number): number {
  const first = floors.findIndex((floor) => floor.index === index && points < floor.points);
  return first < 0 ? NO_FLOOR : first;
}

function endsOf({ parts }: CriteriaSet): readonly number[] {
  let end = 0;
  return parts.map(({ groups }) => {
    end += groups.reduce((sum, { criteria }) => sum + criteria.length, 0);
    return end;
  });
}

function specialsOf({ criteria }: CriteriaSet, ends: readonly number[]): readonly Special[] {
  return criteria.flatMap(({ appliesIf, stopIfZero = false }, index) =>
    appliesIf === undefined && !stopIfZero
      ? []
      : [
          {
            index,
            part: ends.findIndex((end) => index < end),
            appliesIf: criteria.findIndex(({ code }) => code === appliesIf),
            stopIfZero,
          },
        ],
  );
}
