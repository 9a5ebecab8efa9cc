/** The council's papers, forms and notices: their data, templates and the filling in. */
export type { PaperDecision } from "./council/classify.js";
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
} from "./council/papers.js";
export type { PaperProduct } from "./council/product.js";
export type { CouncilPaperOptions } from "./council/read-round.js";
export type {
  Attendance,
  CouncilRound,
  NamedFloor,
  PartPoints,
  Proposal,
  RatedProduct,
  Remark,
  SheetResult,
} from "./council/round.js";
export type { CouncilMember, CouncilPaperKind, CouncilSession, MemberRole, PaperMark } from "./council/session.js";
export type { PaperField } from "./fields/field.js";
export { type FillOptions, fillTemplate } from "./fill-template.js";
export type {
  ApplicationDetails,
  FormAddress,
  FormDossier,
  FormProducer,
  FormProduct,
  Receipt,
} from "./forms/application.js";
export {
  communeReportForm,
  type FormKind,
  type FormPaper,
  registrationForm,
  type SelfAssessment,
  selfAssessmentForm,
} from "./forms/forms.js";
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
} from "./issue.js";
export { averageInWords, numberInWords, pointsInWords } from "./number-words.js";
export { type Paper, type PaperKind, paperFields, paperKinds } from "./paper.js";
export {
  type EndingCertificate,
  type NoticeSender,
  type RenewalNotice,
  type RenewalNotices,
  renewalNotices,
} from "./renewal/renewal-notices.js";
export type { CriterionResult } from "./sheets/criterion-results.js";
export { type PrintedSheet, type ScoreSheetsPaper, scoreSheetsPaper } from "./sheets/score-sheets.js";
export { type TemplateOptions, templateOf } from "./template-of.js";
