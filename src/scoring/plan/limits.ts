import { isRecord } from "../../base/fields.js";
import { shown } from "../../base/require-argument.js";
import type { AnswerTypes, CriteriaSet } from "../../decisions/criteria-set.js";
import type { Criterion } from "../../decisions/criterion.js";

/** The code of a criterion: of a set that the compiler knows one of its own, else any. */
export type CriterionCode<A extends AnswerTypes = AnswerTypes> = [keyof A] extends [never]
  ? string
  : `${keyof A & (string | number)}`;

/** What a producer cannot or will not change. */
export interface Limits<A extends AnswerTypes = AnswerTypes> {
  /** Codes of the criteria that stay as they are. */
  readonly locked?: readonly CriterionCode<A>[];
  /** By criterion code the highest level number that can be reached (of its case; the last box that can be ticked). */
  readonly maxLevel?: Readonly<Partial<Record<CriterionCode<A>, number>>>;
}

/** The highest level number of a criterion that may be aimed at: 0 where it is locked. */
export type HighestLevel = (criterion: Criterion) => number;

/** Reads limits; what names no criterion of the set is a programmer's mistake. */
export function readLimits(caller: string, set: CriteriaSet, { locked = [], maxLevel = {} }: Limits): HighestLevel {
  if (!Array.isArray(locked) || !isRecord(maxLevel)) {
    throw new TypeError(`[ocop] ${caller}: locked must be a list, maxLevel an object of level numbers`);
  }
  const known = new Set(set.criteria.map(({ code }) => code));
  for (const code of [...locked, ...Object.keys(maxLevel)]) {
    if (!known.has(code)) {
      throw new RangeError(`[ocop] ${caller}: the set has no criterion "${shown(code)}"`);
    }
  }
  const highest = new Map<string, number>();
  for (const [code, level] of Object.entries<number | undefined>(maxLevel)) {
    if (level === undefined) {
      continue;
    }
    if (!Number.isInteger(level) || level < 0) {
      throw new RangeError(`[ocop] ${caller}: maxLevel of "${shown(code)}" must be a level number or 0`);
    }
    highest.set(code, level);
  }
  for (const code of locked) {
    highest.set(code, 0);
  }
  return ({ code }) => highest.get(code) ?? Number.POSITIVE_INFINITY;
}
