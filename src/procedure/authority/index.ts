/**
 * Authority: which tier evaluates, which recognises, and what each sends on.
 *
 * @module
 */
export type {
  Arrangement,
  BelowCentre,
  EvaluationTier,
  Recogniser,
  Referral,
  TierAward,
  TierCode,
} from "./arrangement.js";
export { arrangements } from "./arrangements.js";
export { authorities } from "./authorities.js";
export { authorityFor, type RecognisingAuthority } from "./authority-for.js";
export { type CommuneContent, type CommunePart, communeUnder1489, communeUnder2026 } from "./commune.js";
export { type Council, councils2026 } from "./councils.js";
export type {
  AuthorityIssue,
  AuthorityIssueCode,
  AuthorityIssueParams,
  NoAuthorityParams,
  NoAuthorityReason,
} from "./issue.js";
