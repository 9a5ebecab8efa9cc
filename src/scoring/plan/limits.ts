import type { CriteriaSet } from "../../decisions/criteria-set.js";
import type { Criterion } from "../../decisions/criterion.js";

/** What a producer cannot or will not change. */
export interface Limits {
  /** Codes of the criteria that stay as they are. */
  readonly locked?: readonly string[];
  /** By criterion code the highest level number that can be reached (of its case; the last box that can be ticked). */
  readonly maxLevel?: Readonly<Record<string, number>>;
}

/** The highest level number of a criterion that may be aimed at: 0 where it is locked. */
export type HighestLevel = (criterion: Criterion) => number;

/** Reads limits; what names no criterion of the set is a programmer's mistake. */
export function readLimits(caller: string, set: CriteriaSet, { locked = [], maxLevel = {} }: Limits): HighestLevel {
  const known = new Set(set.criteria.map(({ code }) => code));
  for (const code of [...locked, ...Object.keys(maxLevel)]) {
    if (!known.has(code)) {
      throw new RangeError(`[ocop] ${caller}: the set has no criterion "${code}"`);
    }
  }
  const highest = new Map(Object.entries(maxLevel));
  for (const [code, level] of highest) {
    if (!Number.isInteger(level) || level < 0) {
      throw new RangeError(`[ocop] ${caller}: maxLevel of "${code}" must be a level number or 0`);
    }
  }
  for (const code of locked) {
    highest.set(code, 0);
  }
  return ({ code }) => highest.get(code) ?? Number.POSITIVE_INFINITY;
}
