import { addSheet, describeWorkbook } from "./add-sheet.js";
import { emptyPackage, type Package } from "./package.js";
import type { SheetTable } from "./sheet-table.js";
import { openStyles } from "./styles.js";
import { tableSheet } from "./table-sheet.js";

/** The widest column, in characters. */
const WIDEST = 45;

/** How many rows tell how wide the columns are. */
const MEASURED = 500;

/** What a workbook without tables has: there is none without a sheet. */
const BLANK: SheetTable = { title: "Sheet1", headings: [], rows: [] };

/** A workbook with a sheet for each table. */
export function writeTables(tables: readonly SheetTable[]): Package {
  const book = emptyPackage();
  const main = describeWorkbook(book);
  const styles = openStyles(book, main);
  if (styles !== undefined) {
    for (const { title, headings, rows, empty } of tables.length === 0 ? [BLANK] : tables) {
      const cells = rows.map((row) => row.map((value) => ({ value })));
      const widths = widthsOf(headings, rows);
      const table = { notes: [], headings, widths, rows: cells, ...(empty !== undefined && { empty }) };
      addSheet(book, main, title, tableSheet(table, styles));
    }
    styles.finish();
  }
  return book;
}

function widthsOf(headings: readonly string[], rows: SheetTable["rows"]): number[] {
  return headings.map((heading, column) => {
    const lengths = rows.slice(0, MEASURED).map((row) => String(row[column] ?? "").length);
    return Math.min(WIDEST, Math.max(heading.length, ...lengths) + 3);
  });
}
