import { decision2026 } from "./2026/index.js";
import type { CriteriaSet } from "./criteria-set.js";
import type { Decision } from "./decision.js";

/** All decisions whose rules the package holds, the newest first. */
export const decisions: readonly Decision[] = [decision2026];

/**
 * The decision with this code.
 *
 * @example
 * findDecision("2026")?.number; // "26/2026/QĐ-TTg"
 */
export function findDecision(code: unknown): Decision | undefined {
  return decisions.find((decision) => decision.code === code);
}

/**
 * The criteria set of a decision by number, slug or code.
 *
 * @param decision - the decision's code, such as `"2026"`
 * @param key - `11`, `"tea"` or `"2026/11"`
 * @returns the set, or undefined where there is none: user data never throws
 * @example
 * findSet("2026", "tea")?.set; // 11
 */
export function findSet(decision: unknown, key: unknown): CriteriaSet | undefined {
  return findDecision(decision)?.find(key);
}
