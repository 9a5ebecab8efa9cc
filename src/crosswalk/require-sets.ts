import type { CriteriaSet } from "../decisions/criteria-set.js";

/** Refuses what is no criteria set: a programmer's mistake, not a user's. */
export function requireSets(caller: string, ...sets: readonly CriteriaSet[]): void {
  if (!sets.every((set) => Array.isArray(set?.criteria) && Array.isArray(set.parts))) {
    throw new TypeError(`[ocop] ${caller}: expected criteria sets`);
  }
}
