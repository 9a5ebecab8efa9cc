/**
 * The rules of Vietnam's OCOP programme: criteria sets as typed data, exact ratings, and the reasons for them.
 *
 * It holds the decision in force; the older ones are entries of their own (`ocop/decisions/2023`, `ocop/decisions`).
 * The schemas of records are an entry of their own, `ocop/records`, because they need zod and this does not.
 *
 * @module
 */

export * from "./decisions/2026/index.js";
export type { ProductGroup, Sector } from "./decisions/classification.js";
export type {
  AnswersOf,
  AnswerTypes,
  CriteriaSet,
  Floor,
  Ground,
  GroundEffect,
  Group,
  Part,
} from "./decisions/criteria-set.js";
export type { Case, Criterion, CriterionBody, CriterionKind, FloorStars, Level } from "./decisions/criterion.js";
export type { Decision, Erratum } from "./decisions/decision.js";
export { decisions, findDecision, findSet } from "./decisions/in-force.js";
export type { ProductSet } from "./decisions/product-set.js";
export type { Band, Market, Rules, Stars, Tier } from "./decisions/rules.js";
export * from "./exchange/index.js";
export type { Label } from "./language/label.js";
export * from "./messages/index.js";
export { explainRating, type Reason, type ReasonCode, type ReasonParams } from "./scoring/explain-rating.js";
export * from "./scoring/index.js";
export type { CriterionCode } from "./scoring/plan/limits.js";
