import type { Cell } from "../../../exchange/register/index.js";
import type { BookLibrary, StoredRow, StoredRows } from "../../../papers/workbook/cells/opened-book.js";
import { cellsIn, toCell } from "../../../papers/workbook/cells/to-cell.js";
import type { RowBatch } from "./answer.js";
import type { MeasuredSheet } from "./measure.js";

/** How much is sent at once. */
const BATCH_ROWS = 500;
const BATCH_CELLS = 20_000;

/** The rows of the sheets that are read, some at a time. */
export function* batchesOf(
  sheets: readonly MeasuredSheet[],
  columns: number,
  is1904: boolean,
  library: BookLibrary,
): Generator<RowBatch> {
  const cellsOf = (row: StoredRow) => cellsIn(row, columns, (cell) => toCell(cell, is1904, library));
  for (const [sheet, { opened, extent, isRead }] of sheets.entries()) {
    for (const batch of isRead ? batchesOfSheet(opened.rows, extent.last, cellsOf) : []) {
      yield { sheet, rows: batch };
    }
  }
}

function* batchesOfSheet(
  rows: StoredRows,
  last: number,
  cellsOf: (row: StoredRow) => readonly Cell[],
): Generator<(readonly Cell[])[]> {
  let batch: (readonly Cell[])[] = [];
  let size = 0;
  for (let row = 0; row < last; row++) {
    const cells = cellsOf(rows[row] ?? []);
    batch.push(cells);
    size += cells.length;
    if (batch.length >= BATCH_ROWS || size >= BATCH_CELLS) {
      yield batch;
      batch = [];
      size = 0;
    }
  }
  if (batch.length > 0) {
    yield batch;
  }
}
