/**
 * Exchange: product codes, answer strings, registers row by row, the ministry's table and JSON-LD.
 *
 * @module
 */
export { type Answer, type AnswerSheet, formatAnswers, parseAnswers } from "./answer-string.js";
export type { ExchangeIssue, ExchangeIssueCode, ExchangeIssueParams, Result } from "./issue.js";
export * from "./json-ld/index.js";
export * from "./ministry-table/index.js";
export {
  type CommuneCode,
  compareProductCodes,
  type DistrictAndCommuneCode,
  type DistrictCode,
  detectProductCode,
  formatProductCode,
  type ProductCode,
  type ProductCodeFormat,
  type ProductCodeResult,
  parseProductCode,
} from "./product-code.js";
export type {
  ProductCodeIssue,
  ProductCodeIssueCode,
  ProductCodeIssueParams,
  ProductCodePart,
} from "./product-code-issue.js";
export { rateEvaluation, type SetSource } from "./rate-evaluation.js";
export * from "./register/index.js";
