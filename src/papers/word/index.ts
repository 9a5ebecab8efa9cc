/** The council's papers: their data, templates and the filling in. */
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
export type { PaperDecision, RoundOptions } from "./council/read-round.js";
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
export { type TemplateOptions, templateOf } from "./template-of.js";
