import type { Cell } from "./cell.js";
import type { RegisterEntry } from "./entry.js";
import type { ColumnKey } from "./fields.js";
import type { RegisterIssue } from "./issue.js";

/** What a row of a register is. A `title` stands above the products or heads a section of them. */
export type RowKind = "title" | "headings" | "product" | "footer" | "blank";

/** One row of a register: what it is, what it says, and what is wrong with it. */
export interface RegisterRow {
  /** The row's number in the sheet, counted from 1. */
  readonly row: number;
  readonly kind: RowKind;
  /** The cells exactly as given: nothing is dropped. */
  readonly cells: readonly Cell[];
  /** What the row says, for the kind `product`. */
  readonly entry?: RegisterEntry;
  /** The letters of the register's columns by what they hold, for the kind `product`. */
  readonly columns?: Readonly<Partial<Record<ColumnKey, string>>>;
  /** Errors. The path is the row number and the column's letter, or the row number alone. */
  readonly issues: readonly RegisterIssue[];
  /** What deserves a look, with paths as in `issues`. */
  readonly warnings: readonly RegisterIssue[];
}
