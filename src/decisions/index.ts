/**
 * All decisions of the programme side by side: 26/2026 in force, 148 of 2023, 1048 of 2019 and 490 of 2018.
 *
 * Whoever needs one decision imports it alone: `ocop/decisions/2023`.
 *
 * @module
 */
import { decision2018 } from "./2018/index.js";
import { decision2019 } from "./2019/index.js";
import { decision2023 } from "./2023/index.js";
import { decision2026 } from "./2026/index.js";
import type { CriteriaSet } from "./criteria-set.js";
import type { Decision } from "./decision.js";
import { lookUpIn } from "./look-up.js";

export { asOf } from "./as-of.js";
export { type Market, type MarketOf2018, marketOf2018 } from "./market-of-2018.js";
export { unheldMinimumsOn } from "./unheld-minimums.js";

/** All decisions whose rules the package holds, the newest first. */
export const decisions: readonly Decision[] = [decision2026, decision2023, decision2019, decision2018];

const lookUp = lookUpIn(decisions);

/**
 * The decision with this code.
 *
 * @example
 * findDecision("2019")?.number; // "1048/QĐ-TTg"
 */
export const findDecision: (code: unknown) => Decision | undefined = lookUp.findDecision;

/**
 * The criteria set of a decision by number, slug or code.
 *
 * @param decision - the decision's code, such as `"2023"`
 * @param key - `11`, `"tea"` or `"2023/11"`
 * @returns the set, or undefined where there is none: user data never throws
 * @example
 * findSet("2019", "tea")?.set; // 12
 */
export const findSet: (decision: unknown, key: unknown) => CriteriaSet | undefined = lookUp.findSet;
