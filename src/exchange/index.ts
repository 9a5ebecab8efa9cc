/**
 * Exchange: product codes, answer strings, registers row by row, the ministry's table and JSON-LD.
 *
 * @module
 */

export type { Outcome } from "../base/outcome.js";
export type { Answer } from "../decisions/answer.js";
export type { ProducerType } from "../decisions/participation.js";
export { type RateEvaluationOptions, rateEvaluation, type SetSource } from "../scoring/rate-evaluation.js";
export {
  type AnswerSheet,
  type AnswerStringOptions,
  formatAnswers,
  parseAnswers,
} from "./answer-string/answer-string.js";
export { answeredSet } from "./answer-string/answered-set.js";
export type { ExchangeIssue, ExchangeIssueCode, ExchangeIssueParams } from "./answer-string/issue.js";
export { csvText } from "./csv/csv-line.js";
export type { CsvIssue, CsvIssueCode, CsvIssueParams } from "./csv/issue.js";
export { readCsvTable } from "./csv/read-csv-table.js";
export * from "./json-ld/index.js";
export * from "./ministry-table/index.js";
export { compareProductCodes, detectProductCode, formatProductCode } from "./product-code/format-product-code.js";
export type {
  ProductCodeIssue,
  ProductCodeIssueCode,
  ProductCodeIssueParams,
  ProductCodePart,
} from "./product-code/issue.js";
export { parseProductCode } from "./product-code/parse-product-code.js";
export type {
  CommuneCode,
  DistrictAndCommuneCode,
  DistrictCode,
  ProductCode,
  ProductCodeFormat,
} from "./product-code/product-code.js";
export * from "./register/index.js";
export { type SetFound, searchSets } from "./search-sets/search-sets.js";
