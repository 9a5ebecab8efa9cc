/**
 * Certificates: how one stands on a day, when its renewal is filed, and how it is taken back.
 *
 * @module
 */
export { endOfTerm } from "../../decisions/end-of-term.js";
export { type CertificateStatus, certificateStatus } from "./certificate-status.js";
export type { WhyOpen } from "./extension.js";
export { type InspectionAuthority, inspections2026, type RevocationStep, revocationSteps2026 } from "./inspection.js";
export type { CertificateDay, CertificateIssue, CertificateIssueCode, CertificateIssueParams } from "./issue.js";
export { mayBeExtended } from "./may-be-extended.js";
export type { CertificateNote, CertificateNoteParams } from "./note.js";
export type { FormerRules } from "./notes-of.js";
export type { CertificateStatusCode } from "./phases.js";
export type { CertificateDates, Transition } from "./read-dates.js";
export type { CertifiedStars } from "./read-stars.js";
export { reevaluationDeadline } from "./reevaluation-deadline.js";
export { type RenewalAct, type RenewalActParams, renewalAct } from "./renewal-act.js";
export { type RenewalRule, renewalRules } from "./renewal-rule.js";
export { type FilingTime, type RenewalWindow, renewalWindow } from "./renewal-window.js";
export {
  type RevocationAuthority,
  type RevocationGroundEntry,
  revocationAuthority,
  revocationDeadline,
  revocationGrounds,
} from "./revocation.js";
export type { RuleSource } from "./rule-source.js";
