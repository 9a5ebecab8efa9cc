import type { FiledTable } from "../../filed-table.js";
import { addSheet, describeWorkbook } from "./add-sheet.js";
import { emptyPackage } from "./package.js";
import { openStyles } from "./styles.js";
import { tableSheet } from "./table-sheet.js";

/** The widest column, in characters. */
const WIDEST = 45;

/** How many rows tell how wide the columns are. */
const MEASURED = 500;

/** A workbook with a sheet for each table. */
export function writeTables(tables: readonly FiledTable[]): Buffer {
  const book = emptyPackage();
  const main = describeWorkbook(book);
  const styles = openStyles(book, main);
  if (styles !== undefined) {
    for (const { title, headings, rows, empty } of tables) {
      const cells = rows.map((row) => row.map((value) => ({ value })));
      const widths = widthsOf(headings, rows);
      addSheet(book, main, title, tableSheet({ notes: [], headings, widths, rows: cells, empty }, styles));
    }
    styles.finish();
  }
  return book.toZip();
}

function widthsOf(headings: readonly string[], rows: FiledTable["rows"]): number[] {
  return headings.map((heading, column) => {
    const lengths = rows.slice(0, MEASURED).map((row) => String(row[column] ?? "").length);
    return Math.min(WIDEST, Math.max(heading.length, ...lengths) + 3);
  });
}
