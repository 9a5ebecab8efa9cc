import type { FindingOf, Given } from "../../../base/finding.js";
import type { InputIssueParams } from "../../../base/input-issue.js";

/** A cell of what a form's server exported; every sentence names both. */
export interface InSubmission {
  /** The row, as people count them: of a table with its heading row, of a list from 1 on. */
  readonly row: number;
  /** The column's heading, or the field's name. */
  readonly column: Given;
}

/** A cell that answers a criterion. */
interface InAnswer extends InSubmission {
  readonly criterion: string;
}

/** What can be wrong with submissions of a phone form, by stable code, each with the parameters its sentence needs. */
export interface SubmissionIssueParams
  extends Pick<
    InputIssueParams,
    "input.unreadable" | "input.more-issues" | "field.missing" | "field.wrong-type" | "list.too-long" | "text.too-long"
  > {
  /** The text begins as JSON and is none. */
  "submission.not-json": Record<never, never>;
  /** A quotation mark of the table does not end. */
  "submission.not-csv": { row: number };
  /** No column is one of a form's questions. */
  "submission.no-form": Record<never, never>;
  /** Nothing says of which set the sheet is. */
  "submission.no-set": { row: number };
  /** The sheet names a decision or set that is not known. */
  "submission.unknown-set": { row: number; given: Given };
  /** The table has no column for a criterion of the set. */
  "submission.missing-column": { column: string; criterion: string };
  /** Two columns are of the same question; the second is not read. */
  "submission.column-twice": { column: Given; first: Given };
  /** An answer to a criterion that the set does not have. */
  "submission.unknown-question": InSubmission & { given: Given };
  /** What is written is none of the choices. */
  "submission.answer-unreadable": InAnswer & { given: Given; allowed: readonly string[] };
  /** The words are those of several choices. */
  "submission.answer-unclear": InAnswer & { given: Given; allowed: readonly string[] };
  /** "None of the levels" is ticked together with a level. */
  "submission.none-and-level": InAnswer & { given: Given };
  /** The boxes have columns of their own, and these say otherwise. */
  "submission.boxes-differ": InAnswer & { other: Given };
  /** Levels of several cases, and none is chosen. */
  "submission.case-unclear": InAnswer;
  /** What is written is none of the set's grounds. */
  "submission.ground-unreadable": InSubmission & { given: Given; allowed: readonly string[] };

  /** Warning: the form is of another version than this package makes. */
  "submission.other-version": InSubmission & { given: Given; known: string };
  /** Warning: a level of a case that is not the chosen one; it does not count. */
  "submission.other-case": InAnswer;
  /** Warning: the form's preliminary result is another than that of its answers. */
  "submission.result-differs": InSubmission & { what: "total" | "band" | "stars"; printed: Given; rated: Given };
  /** Warning: the form's answer string has another answer than the question. */
  "submission.answers-differ": InAnswer;
  /** Warning: some of a council's members report a ground, others do not; it counts for the council. */
  "submission.ground-by-member": { ground: string; members: readonly number[] };
  /** Warning: the sheet names no product, and stands alone. */
  "submission.no-product": { row: number };
}

/** The stable code of an issue of submissions. */
export type SubmissionIssueCode = keyof SubmissionIssueParams;

/** A problem of submissions. */
export type SubmissionIssue<C extends SubmissionIssueCode = SubmissionIssueCode> = FindingOf<SubmissionIssueParams, C>;
