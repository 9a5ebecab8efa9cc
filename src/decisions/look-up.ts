import type { CriteriaSet } from "./criteria-set.js";
import type { Decision } from "./decision.js";

/** How decisions and their sets are found. */
export interface LookUp {
  readonly findDecision: (code: unknown) => Decision | undefined;
  readonly findSet: (decision: unknown, key: unknown) => CriteriaSet | undefined;
}

/** The lookup in some decisions. */
// @__NO_SIDE_EFFECTS__
export function lookUpIn(decisions: readonly Decision[]): LookUp {
  const findDecision = (code: unknown) => decisions.find((decision) => decision.code === code);
  return { findDecision, findSet: (decision, key) => findDecision(decision)?.find(key) };
}
