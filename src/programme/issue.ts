import type { FindingOf, RemarkOf } from "../base/finding.js";
import type { InputIssue } from "../base/input-issue.js";
import type { IssueSink } from "../base/issue-list.js";

/** What can be wrong with what is asked of the programme's figures, by stable code, with the parameters its sentence needs. */
export interface ProgrammeIssueParams {
  /** There is no summary to merge. */
  "summary.none": Record<never, never>;
  /** It is no summary, or one of another edition. */
  "summary.malformed": Record<never, never>;
  /** Its counts do not fit together or its checksum is another: it was changed after it was made. */
  "summary.altered": Record<never, never>;
  /** It has counted the same records as another one in the list. */
  "summary.twice": { first: number };
  /** It has counted the records of all others in the list together. */
  "summary.whole-among-parts": Record<never, never>;
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

/** What the standings of a summary rest on, and the days that they are about. */
export interface SummaryNoteParams {
  /** So many end from a day to a day: their re-evaluation is filed now. */
  "summary.window-open": { count: number; from: string; to: string; article: string };
  /** So many end from a day to a day: the days for filing are over. */
  "summary.window-passed": { count: number; from: string; to: string; article: string };
  /** So many are counted in force by a reading of art. 12.3: of certificates that end from a day to a day, once a dossier is filed. */
  "summary.extended": { count: number; article: string; from: string; to: string };
  /** So many are not counted in force, and whether art. 12.3 extends them is for the authority to say. */
  "summary.extension-open": { count: number; article: string };
  /** Art. 12.3 is read not to extend certificates that end after a day: they are counted as lapsed. */
  "summary.lapsed": { article: string; to: string };
}

/** A note on a summary. */
export type SummaryNote = RemarkOf<SummaryNoteParams>;

/** Why the item is met or not, or why that is not known. */
export interface NewRuralReasonParams {
  /** The commune has products in force. */
  "new-rural.valid-product": { count: number };
  /** It has none, and one held equivalent. */
  "new-rural.equivalent": Record<never, never>;
  /** It has none, and none held equivalent. */
  "new-rural.none": Record<never, never>;
  /** It has none, and whether one is held equivalent was not said. */
  "new-rural.equivalent-not-said": Record<never, never>;
  /** It has none that is known to be its own, and products in force name no commune. */
  "new-rural.not-placed": { count: number };
}

/** Why the item is met or not. */
export type NewRuralReason = RemarkOf<NewRuralReasonParams>;

/** What an answer about a commune rests on, or leaves open. */
export interface NewRuralNoteParams {
  /** "Đạt chuẩn" is read as 3 stars or more. */
  "new-rural.three-stars": { instrument: string; item: string };
  /** The day is after the period of the item. */
  "new-rural.other-period": { instrument: string; from: string; until: string };
  /** So many products of the commune hang on art. 12.3: on a re-evaluation, or on what the authority says. */
  "new-rural.on-condition": { count: number };
}

/** A note on an answer about a commune. */
export type NewRuralNote = RemarkOf<NewRuralNoteParams>;
