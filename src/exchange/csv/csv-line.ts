import { orRefuse } from "../../base/or-refuse.js";

/** What makes a spreadsheet take a text for a formula, or cut it off; apostrophes may stand before it. */
const FORMULA = /^'*[=+\-@\t\r]/;

/**
 * A line of CSV. A text that a spreadsheet would take for a formula gets an apostrophe before it, by which spreadsheets know
 * a text.
 */
export function csvLine(cells: readonly (string | number | undefined)[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

function csvCell(cell: string | number | undefined): string {
  const text = typeof cell === "string" && FORMULA.test(cell) ? `'${cell}` : String(cell ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The text that a cell was written for: without the apostrophe that keeps it from being a formula. */
export function unmarked(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

/**
 * Rows as the text of a CSV file, with the mark that tells Excel that it is UTF-8. A text that a spreadsheet would take for a
 * formula gets an apostrophe before it.
 *
 * @param rows - headings first; a cell that is undefined is left blank
 * @returns the text, with CRLF line ends
 * @throws TypeError when `rows` are no list of lists
 * @example
 * csvText([["Tên sản phẩm", "Số sao"], ["Chè, loại 1", 4]]); // "\ufeffTên sản phẩm,Số sao\r\n\"Chè, loại 1\",4\r\n"
 */
export function csvText(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return orRefuse("csvText", "rows of cells", () => `\ufeff${rows.map(csvLine).join("")}`);
}
