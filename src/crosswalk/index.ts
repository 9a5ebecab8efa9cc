/**
 * The crosswalk: which product sets and criteria of one decision are which of another, what changed, and which answers
 * remain good.
 *
 * @module
 */
export type { Carried } from "./carry-answer.js";
export { type CarryOver, type CarryReason, carryOver, type Unanswered } from "./carry-over.js";
export { carryOverCouncil } from "./carry-over-council.js";
export type { Change, ChangeCode, ChangeParams, FloorLevel, Heading, Numbers } from "./change.js";
export { compareDecisions } from "./compare-decisions.js";
export { compareSets, type SetComparison } from "./compare-sets.js";
export { type CriteriaCorrespondence, type CriterionPair, correspondingCriteria } from "./corresponding-criteria.js";
export { correspondingSets, type SetCorrespondence, type SetRelation } from "./corresponding-sets.js";
export type { ListedSet, SetKey } from "./place.js";
