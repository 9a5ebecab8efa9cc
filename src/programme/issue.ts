import type { FindingOf, RemarkOf } from "../base/finding.js";
import type { InputIssue } from "../base/input-issue.js";
import type { IssueSink } from "../base/issue-list.js";

/** What can be wrong with what is asked of the programme's figures, by stable code, with the parameters its sentence needs. */
export interface ProgrammeIssueParams {
  /** There is no summary to merge. */
  "summary.none": Record<never, never>;
  /** It is no summary, or one of another edition. */
  "summary.malformed": Record<never, never>;
  /** Its counts do not fit together: it was changed after it was made. */
  "summary.altered": Record<never, never>;
  /** It is of another day than the first. */
  "summary.other-day": { expected: string; given: string };
  /** It is split by something else than the first; null where one is not split. */
  "summary.other-split": { expected: string | null; given: string | null };
  /** The text of the item is not known: nothing is decided by it. */
  "new-rural.item-not-read": { instrument: string };
  /** There is no such item. */
  "new-rural.item-unknown": { known: readonly string[] };
  /** The commune is not named. */
  "new-rural.no-commune": Record<never, never>;
}

/** The stable code of an issue of the programme's figures. */
export type ProgrammeIssueCode = keyof ProgrammeIssueParams;

/** An issue of the programme's figures. */
export type ProgrammeIssue<C extends ProgrammeIssueCode = ProgrammeIssueCode> = FindingOf<ProgrammeIssueParams, C>;

/** A list that takes them. */
export type ProgrammeIssues = IssueSink<ProgrammeIssue | InputIssue> & (ProgrammeIssue | InputIssue)[];

/** What an answer about a commune rests on, or leaves open. */
export interface NewRuralNoteParams {
  /** "Đạt chuẩn" is read as 3 stars or more. */
  "new-rural.three-stars": { article: string };
  /** The day is after the period of the item. */
  "new-rural.period-over": { instrument: string; until: string };
  /** So many products in force in the province name no commune that could be compared. */
  "new-rural.commune-not-known": { count: number };
  /** So many products of the commune hang on a re-evaluation, or on what the authority says of art. 12.3. */
  "new-rural.on-condition": { count: number };
}

/** A note on an answer about a commune. */
export type NewRuralNote = RemarkOf<NewRuralNoteParams>;
