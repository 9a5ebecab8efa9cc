import type { RegisterAccount } from "./account.js";
import type { Cell } from "./cell.js";
import type { RegisterEntry } from "./entry.js";
import type { ColumnKey } from "./fields.js";
import type { RegisterIssue } from "./issue.js";
import type { SectionFields } from "./section.js";
import type { RegisterSuggestion } from "./suggestion.js";

/**
 * What a row of a register is. A `title` stands above the headings, a `section` heads some of the products, a
 * `continuation` has further cells of the product above, which are not read.
 */
export type RowKind = "title" | "section" | "headings" | "product" | "continuation" | "footer" | "blank";

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
  /** By column, the row that a value comes from which this row does not say itself: merged, repeated or of a section. */
  readonly carried?: Readonly<Partial<Record<ColumnKey, number>>>;
  /** What the heading of a section says of the products below it, for the kind `section`. */
  readonly section?: SectionFields;
  /** What may be meant where the row is not understood; nothing of it is taken. */
  readonly suggestions: readonly RegisterSuggestion[];
  /** What became of the cells that hold something. */
  readonly account: RegisterAccount;
  /** Errors. The path is the row number and the column's letter, or the row number alone. */
  readonly issues: readonly RegisterIssue[];
  /** What deserves a look, with paths as in `issues`. */
  readonly warnings: readonly RegisterIssue[];
}
