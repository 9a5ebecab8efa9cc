/**
 * Registers: rows of the agencies' workbook, or of any sheet with headings, as understood entries.
 *
 * @module
 */
export { type RegisterAccount, sumOfAccounts } from "./account.js";
export { type AuthorityTier, authorityTierOn } from "./authority-tier.js";
export type { Cell, CellFormula } from "./cell.js";
export { columnLetter } from "./column-letter.js";
export { columnOf } from "./column-of.js";
export type { RegisterEntry, RegisterRecognition } from "./entry.js";
export type { ColumnKey, ColumnValues } from "./fields.js";
export type { RegisterLayout } from "./find-table.js";
export { fold } from "./fold.js";
export type { RegisterIssue, RegisterIssueCode, RegisterIssueParams } from "./issue.js";
export type { MergedCorner, MergedRange } from "./merges.js";
export {
  type EnterpriseForm,
  enterpriseFormIn,
  producerTypeIn,
  type TypesOfName,
  typesOfName,
  type WrittenProducerType,
} from "./producer-type.js";
export { readRegister, readRegisterStream, surveyRegister, surveyRegisterStream } from "./read-register.js";
export type { StarRank } from "./read-stars.js";
export { type RegisterContext, type RegisterProduct, registerGaps, registerProduct } from "./register-product.js";
export type { RegisterOptions, SurveyOptions } from "./register-reader.js";
export type { RegisterRow, RowKind } from "./row.js";
export type { SectionFields } from "./section.js";
export { type SetsCalled, setsCalled } from "./sets-called.js";
export type { RegisterSuggestion } from "./suggestion.js";
export { type SuggestionReason, suggestionReasons } from "./suggestion-reasons.js";
export type { RegisterSurvey } from "./survey.js";
export type { SurveyedTable } from "./survey-table.js";
export { withUndecidedDays } from "./undecided-days.js";
