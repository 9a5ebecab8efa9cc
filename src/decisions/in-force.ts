import { decision2026 } from "./2026/index.js";
import type { CriteriaSet } from "./criteria-set.js";
import type { Decision } from "./decision.js";
import { lookUpIn } from "./look-up.js";

/** The decision in force. The older ones beside it are in `ocop/decisions`. */
export const decisions: readonly Decision[] = [decision2026];

const lookUp = lookUpIn(decisions);

/**
 * The decision with this code, where it is the one in force.
 *
 * @example
 * findDecision("2026")?.number; // "26/2026/QĐ-TTg"
 */
export const findDecision: (code: unknown) => Decision | undefined = lookUp.findDecision;

/**
 * The criteria set of the decision in force by number, slug or code.
 *
 * @param decision - the decision's code: `"2026"`
 * @param key - `11`, `"tea"` or `"2026/11"`
 * @returns the set, or undefined where there is none: user data never throws
 * @example
 * findSet("2026", "tea")?.set; // 11
 */
export const findSet: (decision: unknown, key: unknown) => CriteriaSet | undefined = lookUp.findSet;
