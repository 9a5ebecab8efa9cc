import { addSheet, describeWorkbook } from "./add-sheet.js";
import { emptyPackage } from "./package.js";
import { openStyles } from "./styles.js";
import { tableSheet } from "./table-sheet.js";

/** The widest column, in characters. */
const WIDEST = 45;

/** How many rows tell how wide the columns are. */
const MEASURED = 500;

/** A workbook with one table. */
export function writeTable(
  sheet: string,
  headings: readonly string[],
  rows: readonly (readonly (string | number | undefined)[])[],
  empty: string,
): Buffer {
  const book = emptyPackage();
  const main = describeWorkbook(book);
  const styles = openStyles(book, main);
  const widths = headings.map((heading, column) => {
    const lengths = rows.slice(0, MEASURED).map((row) => String(row[column] ?? "").length);
    return Math.min(WIDEST, Math.max(heading.length, ...lengths) + 3);
  });
  const cells = rows.map((row) => row.map((value) => ({ value })));
  if (styles !== undefined) {
    addSheet(book, main, sheet, tableSheet({ notes: [], headings, widths, rows: cells, empty }, styles));
    styles.finish();
  }
  return book.toZip();
}
