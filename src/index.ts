/**
 * The rules of Vietnam's OCOP programme: criteria sets as typed data, exact ratings, and the reasons for them.
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
  ProductSet,
} from "./decisions/criteria-set.js";
export type { Case, Criterion, CriterionBody, CriterionKind, FloorStars, Label, Level } from "./decisions/criterion.js";
export type { Band, Decision, Erratum, Market, Rules, Stage, Stars } from "./decisions/decision.js";
export { decisions, findDecision, findSet } from "./decisions/index.js";
export { type Answer, type AnswerSheet, formatAnswers, parseAnswers } from "./exchange/answer-string.js";
export type { ExchangeIssue, ExchangeIssueCode, ExchangeIssueParams, Result } from "./exchange/issue.js";
export { rateEvaluation, type SetSource } from "./exchange/rate-evaluation.js";
export * from "./messages/index.js";
export { explainRating, type Reason, type ReasonCode, type ReasonParams } from "./scoring/explain-rating.js";
export * from "./scoring/index.js";
