import type { Cell } from "../../../exchange/register/index.js";
import type { WorkbookLimits } from "./limits.js";

/** What the reader is asked for, as plain data. */
export interface WorkbookRequest {
  readonly file: string;
  /** The name of the sheet; without it the agencies' sheet, else the first. */
  readonly sheet?: string | undefined;
  readonly limits: WorkbookLimits;
}

/** What is left out because it stands right of the last column that is read. */
export interface CutCells {
  readonly count: number;
  /** The first of them, such as `XFD1`. */
  readonly first: string;
}

/** The sheet that was read. Its rows follow. */
export interface SheetAnswer {
  readonly form: "rows";
  /** The names of all sheets, in their order. */
  readonly sheetNames: readonly string[];
  /** Which of them was read. */
  readonly chosen: string;
  readonly cut?: CutCells;
}

/** Which limit was hit. */
export type LimitAnswer =
  | { readonly form: "too-large"; readonly limit: "bytes" | "seconds" | "megabytes" }
  | { readonly form: "too-large"; readonly limit: "rows"; readonly cell: string };

/** Why there are no rows. */
export type WorkbookTrouble =
  | { readonly form: "no-workbook" }
  | { readonly form: "no-sheet"; readonly names: readonly string[] }
  | LimitAnswer;

/** The first thing the reader says. */
export type WorkbookAnswer = SheetAnswer | WorkbookTrouble;

/** Rows that come at once. */
export type RowBatch = readonly (readonly Cell[])[];
