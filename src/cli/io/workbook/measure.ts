import { columnLetter } from "../../../exchange/register/index.js";
import type { BookLibrary, OpenedSheet, StoredCell, StoredRows } from "../../../papers/workbook/cells/opened-book.js";
import { toCell, visitExisting } from "../../../papers/workbook/cells/to-cell.js";
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

/** Visits the cells that are there, row by row. */
export function visitCells(rows: StoredRows, visit: (cell: StoredCell, row: number, column: number) => void): void {
  visitExisting(rows, (cells, row) => visitExisting(cells, (cell, column) => visit(cell, row, column)));
}

/** Whether a cell holds more than white space. */
export function isFilled(cell: StoredCell, library: BookLibrary): boolean {
  const value = toCell(cell, false, library);
  return value !== undefined && value !== null && !(typeof value === "string" && value.trim() === "");
}

/** What a cell is called by its row and column, counted from 0. */
export function nameOf(row: number, column: number): string {
  return `${columnLetter(column)}${row + 1}`;
}
