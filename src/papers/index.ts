/**
 * Papers: a form as a workbook, the council's documents and a form on phones, and filled-in ones back into evaluations.
 *
 * What writes or reads a file is loaded when it is called.
 *
 * @module
 */

export type { PaperDecision } from "./word/council/classify.js";
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
export type { RoundOptions } from "./word/council/read-round.js";
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
  ApplicationDetails,
  FormAddress,
  FormDossier,
  FormProducer,
  FormProduct,
  Receipt,
} from "./word/forms/application.js";
export {
  communeReportForm,
  type FormKind,
  type FormPaper,
  registrationForm,
  type SelfAssessment,
  selfAssessmentForm,
} from "./word/forms/forms.js";
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
export {
  type EndingCertificate,
  type NoticeSender,
  type RenewalNotice,
  type RenewalNotices,
  renewalNotices,
} from "./word/renewal/renewal-notices.js";
export type { CriterionResult } from "./word/sheets/criterion-results.js";
export { type PrintedSheet, type ScoreSheetsPaper, scoreSheetsPaper } from "./word/sheets/score-sheets.js";
export { type TemplateOptions, templateOf } from "./word/template-of.js";
export type { BookLanguage } from "./workbook/layout.js";
export { type WorkbookOptions, workbookOf } from "./workbook/workbook-of.js";
