import type { RecordIssue } from "../../records/issue.js";
import type { IssuePath } from "../../scoring/issue.js";

/** Why it cannot be said who has authority, by stable code, each with the parameters its sentence needs. */
export interface AuthorityIssueParams {
  /** What the decision says of authorities is not known. */
  "authority.not-documented": { decision: string };
  /** The decision is not in force on the day; `until` is its last day. */
  "authority.not-in-force": { decision: string; on: string; from: string; until: string | null };
}

/** Why no level recognises, by stable code, each with the parameters its sentence needs. */
export interface NoAuthorityParams {
  /** One and two stars are results only: there is no decision and no certificate. */
  "authority.no-recognition": { stars: number; article: string };
  /** The text still names the district, and there are no districts any more. */
  "authority.no-districts": { since: string };
}

/** The stable code of an issue with a question about authority. */
export type AuthorityIssueCode = keyof AuthorityIssueParams;

/** A problem with a question about authority; a decision nobody knows has the code records have for it. */
export type AuthorityIssue =
  | RecordIssue<"set.unknown-decision">
  | {
      [K in AuthorityIssueCode]: {
        readonly code: K;
        readonly path: IssuePath;
        readonly params: Readonly<AuthorityIssueParams[K]>;
      };
    }[AuthorityIssueCode];

/** A reason why no level recognises. */
export type NoAuthorityReason = {
  [K in keyof NoAuthorityParams]: { readonly code: K; readonly params: Readonly<NoAuthorityParams[K]> };
}[keyof NoAuthorityParams];
