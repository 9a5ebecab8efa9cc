import type { FindingOf } from "../../base/finding.js";

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
export type TimelineIssue<C extends TimelineIssueCode = TimelineIssueCode> = FindingOf<TimelineIssueParams, C>;
