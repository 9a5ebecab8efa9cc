import type { Cell } from "../../../exchange/register/index.js";
import type { EarlierResult } from "../../../papers/workbook/result/earlier-result.js";
import type { WorkbookLimits } from "./limits.js";

/** What the reader is asked for, as plain data. */
export interface WorkbookRequest {
  readonly file: string;
  /** The name of the sheet; without it all that are shown, or the agencies' one alone. */
  readonly sheet?: string | undefined;
  /** Whether all sheets are read, hidden ones too. */
  readonly isWhole?: boolean | undefined;
  readonly limits: WorkbookLimits;
}

/** What is left out because it stands right of the last column that is read. */
export interface CutCells {
  readonly count: number;
  /** The first of them, such as `XFD1`. */
  readonly first: string;
}

/** What there is of something, and the first of it, such as `B7`. */
export interface Counted {
  readonly count: number;
  readonly first: string;
}

/** A sheet of the workbook. */
export interface SheetInfo {
  readonly name: string;
  /** Whether its rows follow. */
  readonly isRead: boolean;
  readonly isHidden: boolean;
  /** Whether a filter is set, which may hide rows. */
  readonly isFiltered: boolean;
  /** How many cells hold something. */
  readonly filled: number;
  /** How many rows there are up to the last one that holds something. */
  readonly rows: number;
  /** Its merged ranges, such as `B3:E3`. */
  readonly merges: readonly string[];
  /** Rows that Excel does not show, by hand or by a filter: they are read like others. */
  readonly hiddenRows?: Counted;
  readonly comments?: Counted;
  /** In a workbook that counts its days from 1904: cells with numbers that may be days and are not shown as such. */
  readonly undecidedDays?: readonly string[];
  readonly cut?: CutCells;
}

/** The sheets of a workbook. The rows of those that are read follow, one sheet after the other. */
export interface SheetsAnswer {
  readonly form: "sheets";
  readonly sheets: readonly SheetInfo[];
  readonly earlier?: readonly EarlierResult[];
}

/** Which limit was hit. */
export type LimitAnswer =
  | { readonly form: "too-large"; readonly limit: "bytes" | "seconds" | "megabytes" }
  | { readonly form: "too-large"; readonly limit: "rows"; readonly cell: string };

/** Why there are no rows. */
export type WorkbookTrouble =
  | { readonly form: "no-workbook" }
  /** A text, such as a CSV that was given the name of a workbook. */
  | { readonly form: "text" }
  /** The part of the zip that is damaged. */
  | { readonly form: "damaged"; readonly part: string }
  | { readonly form: "encrypted" }
  | { readonly form: "no-sheet"; readonly names: readonly string[] }
  | LimitAnswer;

/** The first thing the reader says. */
export type WorkbookAnswer = SheetsAnswer | WorkbookTrouble;

/** Rows that come at once, of the sheet with this place in the answer. */
export interface RowBatch {
  readonly sheet: number;
  readonly rows: readonly (readonly Cell[])[];
}
