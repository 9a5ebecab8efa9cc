import type { BookLibrary, OpenedBook } from "../cells/opened-book.js";
import { cellsIn, toCell } from "../cells/to-cell.js";
import { MOST_ROWS, type SheetCells } from "./grid.js";
import { openWithin, type Why } from "./open-within.js";

/** A sheet of ours has a tenth of a megabyte; more cells than the sheets of a council with thirty members have. */
const limits = { unpacked: 20_000_000, rows: MOST_ROWS, columns: 100, isWhole: false, cells: 2_000_000 };

/** The sheets of a workbook file, hidden ones too; or why there are none. */
export async function openSheets(bytes: Uint8Array, library: BookLibrary): Promise<readonly SheetCells[] | Why> {
  const opened = await openWithin(bytes, library, limits);
  return typeof opened === "string"
    ? opened
    : opened.sheets.map(({ name, rows }) => ({
        name,
        rows: rowsWithin(rows, Math.min(rows.length, MOST_ROWS + 1), limits.columns, opened, library),
      }));
}

/** The first rows of a sheet, up to a column. */
export function rowsWithin(
  rows: OpenedBook["sheets"][number]["rows"],
  length: number,
  columns: number,
  { is1904 }: OpenedBook,
  library: BookLibrary,
): SheetCells["rows"] {
  return Array.from({ length }, (_, row) =>
    cellsIn(rows[row] ?? [], columns, (cell) =>
      // The library does not tell an empty result from a missing one.
      toCell(typeof cell.f === "string" && cell.v === "" ? { ...cell, t: "z" } : cell, is1904, library),
    ),
  );
}
