import type { RecordIssue } from "../../records/issue.js";
import type { IssuePath } from "../../scoring/issue.js";

/** What can be wrong with the days of a dossier, by stable code, each with the parameters its sentence needs. */
export interface TimelineIssueParams {
  /** Filed before the programme's first decision took effect. */
  "timeline.before-programme": { filedOn: string; earliest: string };
  /** Evaluated before it was filed. */
  "timeline.evaluated-before-filing": { filedOn: string; evaluatedOn: string };
}

/** The stable code of an issue with the days of a dossier. */
export type TimelineIssueCode = keyof TimelineIssueParams;

/** A problem with the days of a dossier. */
export type TimelineIssue<C extends TimelineIssueCode = TimelineIssueCode> = {
  [K in C]: { readonly code: K; readonly path: IssuePath; readonly params: Readonly<TimelineIssueParams[K]> };
}[C];

/** A problem with the form of what was given: the codes are those of records. */
export type InputIssue = RecordIssue<
  | "record.unreadable"
  | "field.missing"
  | "field.wrong-type"
  | "field.not-an-option"
  | "list.too-long"
  | "date.malformed"
  | "date.unreal"
  | "date.out-of-range"
>;

/** A value, or all that is wrong with what was given. */
export type Outcome<T, I> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly (I | InputIssue)[] };
