/**
 * What a dossier must have, and whether one has it.
 *
 * @module
 */

export { documentNames } from "../../records/names/document-names.js";
export { type DossierChanges, dossierChanges } from "./changes/dossier-changes.js";
export type { EarlierDocument, SortedDocuments } from "./changes/earlier-documents.js";
export type { EarlierFiling, LaterFiling, LaterKind } from "./changes/filing.js";
export type { AnswerChange, MergedAnswers } from "./changes/merge-answers.js";
export type { RankGap } from "./changes/rank-gap.js";
export { checkDossier, type DossierCheck, type DossierContext } from "./check-dossier.js";
export { type CriteriaOfSet, type EvidenceByCriterion, evidenceByCriterion } from "./evidence-by-criterion.js";
export { evidenceGuide } from "./evidence-guide.js";
export type { EvidenceRow } from "./evidence-row.js";
export type {
  DossierIssue,
  DossierIssueCode,
  DossierIssueParams,
  DossierNote,
  DossierNoteCode,
  DossierNoteParams,
} from "./issue.js";
export {
  type DocumentRequirements,
  type DocumentsQuestion,
  requiredDocuments,
  type SectorOrSet,
} from "./required-documents.js";
export type {
  Copies,
  DocumentCondition,
  DocumentContent,
  DocumentList,
  DossierStage,
  FormNumber,
  RequiredDocument,
} from "./requirement.js";
