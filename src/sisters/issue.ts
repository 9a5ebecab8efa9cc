import type { FindingOf } from "../base/finding.js";
import type { InputIssue } from "../base/input-issue.js";
import type { IssueSink } from "../base/issue-list.js";
import type { SisterCode } from "./programme.js";

/** What is asked of a sister programme. */
export type SisterFigure = "star-bands" | "part-maxima" | "star-scale";

/** What can be wrong with what is asked of sister programmes. */
export interface SisterIssueParams {
  /** No source was read that says so: nothing is made up. */
  "sister.not-sourced": { programme: SisterCode; figure: SisterFigure };
  /** It has principles and no score. */
  "sister.no-score": { programme: SisterCode };
  /** Two items of one axis are given. */
  "sister.axis-twice": { axis: string; first: number };
}

/** The stable code of an issue with a sister programme. */
export type SisterIssueCode = keyof SisterIssueParams;

/** An issue with a sister programme. */
export type SisterIssue<C extends SisterIssueCode = SisterIssueCode> = FindingOf<SisterIssueParams, C>;

/** A list that takes them. */
export type SisterIssues = IssueSink<SisterIssue | InputIssue> & (SisterIssue | InputIssue)[];
