import type { Cell } from "../../../../exchange/register/index.js";
import type { RowFindings } from "../../../../papers/workbook/result/marks.js";
import type { ResultOptions } from "../../../../papers/workbook/result/write-result.js";
import type { LimitAnswer } from "../answer.js";
import type { WorkbookLimits } from "../limits.js";

/** What the writer is asked for, as plain data; rows and marks follow on its standard input. */
export interface ResultRequest extends ResultOptions {
  /** The workbook that is written back; without it the rows that follow make a new one. */
  readonly file?: string;
  readonly limits: WorkbookLimits;
}

/** What follows the request. */
export type ResultInput =
  | { readonly rows: readonly (readonly Cell[])[] }
  | { readonly findings: readonly RowFindings[] };

/** What comes of it. */
export type ResultAnswer = { readonly form: "written"; readonly bytes: Uint8Array } | LimitAnswer;
