import type { FindingOf, RemarkOf } from "../../base/finding.js";
import type { LookUpIssue } from "../../decisions/look-up-issue.js";
import type { DistrictParams } from "../timeline/districts.js";

/** Why it cannot be said who has authority, by stable code, each with the parameters its sentence needs. */
export interface AuthorityIssueParams {
  /** What the decision says of authorities is not known. */
  "authority.not-documented": { decision: string };
  /** The decision is not in force on the day; `until` is its last day. */
  "authority.not-in-force": { decision: string; on: string; from: string; until: string | null };
}

/** Why no tier recognises, by stable code, each with the parameters its sentence needs. */
export interface NoAuthorityParams extends DistrictParams {
  /** One and two stars are results only: there is no decision and no certificate. */
  "authority.no-recognition": { stars: number; article: string };
}

/** The stable code of an issue with a question about authority. */
export type AuthorityIssueCode = keyof AuthorityIssueParams;

/** A problem with a question about authority. */
export type AuthorityIssue = LookUpIssue<"decision.unknown"> | FindingOf<AuthorityIssueParams>;

/** A reason why no tier recognises. */
export type NoAuthorityReason = RemarkOf<NoAuthorityParams>;
