import type { Cell } from "../../../../exchange/register/index.js";
import type { LimitAnswer } from "../answer.js";
import type { WorkbookLimits } from "../limits.js";

/** How bad a finding is. */
export type Severity = "issue" | "warning" | "suggestion";

/** What was found at a cell, or of a row. */
export interface Mark {
  readonly severity: Severity;
  /** The letter of the column; without it the whole row is meant. */
  readonly column?: string;
  /** The sentence. */
  readonly text: string;
  readonly code: string;
}

/** What became of a row. */
export interface RowMarks {
  /** The name of its sheet; without it the only one. */
  readonly sheet?: string;
  readonly row: number;
  readonly kind: "headings" | "right" | "wrong" | "other";
  readonly marks: readonly Mark[];
}

/** The words that are written beside the findings, in the user's language. */
export interface ResultWords {
  /** The heading of the column and the name of the sheet of findings. */
  readonly title: string;
  readonly right: string;
  readonly severities: Readonly<Record<Severity, string>>;
  /** The headings of the sheet of findings. */
  readonly columns: Readonly<Record<"severity" | "sheet" | "row" | "cell" | "text" | "code", string>>;
  readonly noFindings: string;
}

/** What the writer is asked for, as plain data; rows and marks follow on its standard input. */
export interface ResultRequest {
  /** The workbook that is written back; without it the rows that follow make a new one. */
  readonly file?: string;
  /** The name of the sheet of rows that follow. */
  readonly sheet: string;
  readonly limits: WorkbookLimits;
  readonly words: ResultWords;
  /** What was read, and how: lines for people. */
  readonly summary: readonly string[];
}

/** What follows the request. */
export type ResultInput = { readonly rows: readonly (readonly Cell[])[] } | { readonly marks: readonly RowMarks[] };

/** What comes of it. */
export type ResultAnswer = { readonly form: "written"; readonly bytes: Uint8Array } | LimitAnswer;
