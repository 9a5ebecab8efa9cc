/**
 * Exchange: product codes, answer strings, register rows, the ministry's table and JSON-LD.
 *
 * @module
 */
export { type Answer, type AnswerSheet, formatAnswers, parseAnswers } from "./answer-string.js";
export type { ExchangeIssue, ExchangeIssueCode, ExchangeIssueParams, Result } from "./issue.js";
export {
  compareProductCodes,
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
