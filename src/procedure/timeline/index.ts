/**
 * Timeline: which instruments held the programme's rules when, and which decision governs a dossier.
 *
 * @module
 */
export type { DistrictNote, DistrictParams } from "./districts.js";
export { type DossierHistory, type GoverningDecision, governingDecision } from "./governing-decision.js";
export type { GoverningNote, GoverningNoteParams, GoverningParams, GoverningReason } from "./governing-reason.js";
export { decisionInForce, instrumentsInForce } from "./in-force.js";
export {
  type Confidence,
  type DecisionCode,
  type DossierKind,
  dossierKinds,
  type Instrument,
  type PendingRule,
  type ReadFrom,
} from "./instrument.js";
export { instruments } from "./instruments.js";
export type { TimelineIssue, TimelineIssueCode, TimelineIssueParams } from "./issue.js";
