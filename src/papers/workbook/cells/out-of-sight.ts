import { columnLetter } from "../../../exchange/register/index.js";
import type { BookLibrary, OpenedSheet, StoredCell, StoredRows } from "./opened-book.js";
import { existing, toCell, visitExisting } from "./to-cell.js";

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

/** The rows, counted from 1, that hold something and are not shown. */
export function hiddenRowsOf({ rows, shown }: OpenedSheet, library: BookLibrary): readonly number[] {
  return existing(shown).flatMap(([row, { hidden }]) =>
    hidden === true && existing(rows[row] ?? []).some(([, cell]) => isFilled(cell, library)) ? [row + 1] : [],
  );
}

/** The names of the cells that have comments. */
export function commentedCells(rows: StoredRows): readonly string[] {
  const found: string[] = [];
  visitCells(rows, ({ c }, row, column) => {
    if (Array.isArray(c) && c.length > 0) {
      found.push(nameOf(row, column));
    }
  });
  return found;
}
