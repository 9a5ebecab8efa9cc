import type { BookLibrary, OpenedSheet, StoredRows } from "../../../papers/workbook/cells/opened-book.js";
import { isFilled, nameOf, visitCells } from "../../../papers/workbook/cells/out-of-sight.js";
import type { CutCells } from "./answer.js";
import type { WorkbookLimits } from "./limits.js";

/** A sheet, whether it is read, and how far it reaches. */
export interface MeasuredSheet {
  readonly opened: OpenedSheet;
  readonly isRead: boolean;
  readonly extent: Extent;
}

/** How far a sheet reaches. */
export interface Extent {
  /** How many rows there are up to the last one that holds something. */
  readonly last: number;
  /** How many cells hold something. */
  readonly filled: number;
  /** The first cell below the last row that may be. */
  readonly beyond?: string;
  readonly cut?: CutCells;
}

/** How far rows reach: it is looked no further than to the first cell below the last row that may be. */
export function measure(rows: StoredRows, limits: WorkbookLimits, library: BookLibrary): Extent {
  let last = 0;
  let filled = 0;
  let count = 0;
  let first = "";
  let beyond: string | undefined;
  visitCells(rows, (cell, row, column) => {
    if (beyond !== undefined || !isFilled(cell, library)) {
      return;
    }
    if (row >= limits.rows) {
      beyond = nameOf(row, column);
      return;
    }
    last = row + 1;
    filled += 1;
    if (column >= limits.columns) {
      first ||= nameOf(row, column);
      count += 1;
    }
  });
  return {
    last,
    filled,
    ...(beyond !== undefined && { beyond }),
    ...(beyond === undefined && count > 0 && { cut: { count, first } }),
  };
}
