import type { FindingOf, Given, RemarkOf } from "../../../base/finding.js";
import type { InputIssueParams } from "../../../base/input-issue.js";

/** A cell of a sheet; every sentence names both. */
export interface InCell {
  /** The name of the sheet. */
  readonly sheet: Given;
  /** Such as `E12`. */
  readonly cell: string;
}

/** A cell that answers a criterion. */
interface InAnswer extends InCell {
  readonly criterion: string;
  /** What is written there. */
  readonly given: Given;
}

/** What can be wrong with a filled-in workbook, by stable code, each with the parameters its sentence needs. */
export interface WorkbookIssueParams
  extends Pick<
    InputIssueParams,
    "input.unreadable" | "input.more-issues" | "field.missing" | "field.wrong-type" | "list.too-long"
  > {
  /** The file is read by nobody, or not here. */
  "workbook.not-read": { why: "no-workbook" | "damaged" | "encrypted" | "too-large" | "old-format" };
  /** No sheet of it is a score sheet. */
  "workbook.no-score-sheet": Record<never, never>;
  /** More rows than a score sheet has; the rest is not read. */
  "workbook.too-many-rows": { sheet: Given; most: number };
  /** The sheet names a decision or set that is not known. */
  "workbook.unknown-set": InCell & { given: Given };
  /** Nothing tells of which set the sheet is, or several sets have all that is printed on it. */
  "workbook.set-unclear": { sheet: Given; candidates: readonly string[] };
  /** The sheet says it is of a set of which it has hardly a criterion. */
  "workbook.other-form": { sheet: Given; set: string };
  /** There is no column with the heading of the answers. */
  "workbook.no-answer-column": { sheet: Given };
  /** Two sheets of one member that differ. */
  "workbook.member-twice": { sheet: Given; first: Given; member: Given };
  /** What is written is no choice of the criterion. */
  "workbook.answer-unreadable": InAnswer & { allowed: readonly (number | string)[] };
  /** The words are the beginning of several choices. */
  "workbook.answer-unclear": InAnswer & { allowed: readonly (number | string)[] };
  /** The number before is of one level; the words or points behind are not. */
  "workbook.answer-differs": InAnswer & { level: string };
  /** A number that is one level as a level's number and another as points, on a sheet on which some numbers are points. */
  "workbook.level-or-points": InAnswer & { level: number; byPoints: string };
  /** No level has these points, or several have. */
  "workbook.points-unclear": InAnswer & { allowed: readonly (number | string)[] };
  /** The cell holds a spreadsheet's error value. */
  "workbook.broken-cell": InAnswer;
  /** A formula of which the file has no result. */
  "workbook.no-result": InAnswer;
  /** The same criterion is answered in two cells that differ. */
  "workbook.answered-twice": InCell & { criterion: string; other: string };
  /** A level stands in another case than the one that is chosen, or in both and none is chosen. */
  "workbook.case-unclear": InCell & { criterion: string };
  /** The hidden key of the row is of one criterion and what is printed in it of another. */
  "workbook.row-differs": InCell & { criterion: string; printed: string };
  /** Something in the column of the answers in a row that belongs to no criterion. */
  "workbook.stray-answer": InCell & { given: Given };
  /** Whether the ground was found cannot be read. */
  "workbook.ground-unreadable": InCell & { ground: string; given: Given };

  /** Warning: a sheet that is no score sheet. */
  "workbook.other-sheet": { sheet: Given };
  /** Warning: nobody has answered anything on the sheet. */
  "workbook.blank-sheet": { sheet: Given };
  /** Warning: the sheet is a copy of another, of the same member with the same answers, and counts once. */
  "workbook.copy": { sheet: Given; first: Given };
  /** Warning: two sheets without a member's name have the same answers. */
  "workbook.same-answers": { sheet: Given; first: Given };
  /** Warning: the sheet is of another set than its workbook. */
  "workbook.set-of-other-book": { sheet: Given; set: string; book: string };
  /** Warning: of which set the sheet is was found by its criteria alone. */
  "workbook.set-by-criteria": { sheet: Given; set: string };
  /** Warning: sheets without a product's name are taken for one council, since they are in one file. */
  "workbook.no-product": { sheet: Given };
  /** Warning: two products whose names differ by accents or marks alone. */
  "workbook.similar-products": { sheet: Given; product: Given; other: Given };
  /** Warning: numbers are read as those of levels, though they could be points of others. */
  "workbook.numbers-as-levels": InCell & { count: number };
  /** Warning: the number is read as points, since no level has it for a number. */
  "workbook.read-as-points": InAnswer & { level: string };
  /** Warning: a level of another case than the chosen one; it does not count. */
  "workbook.other-case": InCell & { criterion: string };
  /** Warning: what the sheet prints is not what comes of its answers. */
  "workbook.result-differs": InCell & {
    what: "total" | "stars" | "average" | "council-stars";
    printed: Given;
    rated: Given;
  };
}

/** The stable code of an issue of a filled-in workbook. */
export type WorkbookIssueCode = keyof WorkbookIssueParams;

/**
 * A problem of a filled-in workbook. The path is the sheet's name and, where it is about one, the cell; before both the
 * file's place where several were given.
 */
export type WorkbookIssue<C extends WorkbookIssueCode = WorkbookIssueCode> = FindingOf<WorkbookIssueParams, C>;

/** What is wrong, without where. */
export type WorkbookFinding<C extends WorkbookIssueCode = WorkbookIssueCode> = RemarkOf<WorkbookIssueParams, C>;
