/**
 * Papers: a form as a workbook, the council's documents and a form on phones, and filled-in ones back into evaluations.
 *
 * What writes or reads a file is loaded when it is called.
 *
 * @module
 */

export * from "./phone/index.js";
export {
  type CouncilPaper,
  type CouncilReport,
  councilReport,
  type Minutes,
  minutes,
  type Proposals,
  recognitionList,
  type Submission,
  scoreTable,
  submission,
} from "./word/council/papers.js";
export type { PaperProduct } from "./word/council/product.js";
export type { PaperDecision, RoundOptions } from "./word/council/read-round.js";
export type {
  Attendance,
  CouncilRound,
  NamedFloor,
  PartPoints,
  Proposal,
  RatedProduct,
  Remark,
  SheetResult,
} from "./word/council/round.js";
export type { CouncilMember, CouncilPaperKind, CouncilSession, MemberRole, PaperMark } from "./word/council/session.js";
export type { PaperField } from "./word/fields/field.js";
export { type FillOptions, fillTemplate } from "./word/fill-template.js";
export type {
  PaperIssue,
  PaperIssueCode,
  PaperIssueParams,
  PaperNote,
  PaperNoteCode,
  PaperNoteParams,
  TemplateIssue,
  TemplateIssueCode,
  TemplateIssueParams,
} from "./word/issue.js";
export { averageInWords, numberInWords, pointsInWords } from "./word/number-words.js";
export { type Paper, type PaperKind, paperFields, paperKinds } from "./word/paper.js";
export { type TemplateOptions, templateOf } from "./word/template-of.js";
export type { BookLanguage } from "./workbook/layout.js";
export { type WorkbookOptions, workbookOf } from "./workbook/workbook-of.js";
