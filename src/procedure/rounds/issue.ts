import type { FindingOf } from "../../base/finding.js";

/** What can be wrong with a question about rounds, by stable code, each with the parameters its sentence needs. */
export interface RoundIssueParams {
  /** The round would have ended before the decision that has rounds took effect. */
  "rounds.before-decision": { requestedOn: string; lastDay: string; effective: string };
  /** An extra round ends before its requests are all in. */
  "rounds.ends-before-deadline": { filingDeadline: string; lastDay: string };
  /** A day of a working calendar is both a holiday and worked. */
  "rounds.holiday-worked": { day: string };
}

/** The stable code of an issue with a question about rounds. */
export type RoundIssueCode = keyof RoundIssueParams;

/** A problem with a question about rounds. */
export type RoundIssue<C extends RoundIssueCode = RoundIssueCode> = FindingOf<RoundIssueParams, C>;
