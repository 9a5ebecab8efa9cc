import { read, utils, type WorkSheet, writeXLSX } from "xlsx";
import { pageText } from "../page-text.js";

/**
 * A workbook of any kind as an `.xlsx`: values, widths, merged cells and formats of numbers are kept, colours and pictures
 * are not.
 */
export function toXlsx(bytes: Buffer): Buffer {
  const page = pageText(bytes);
  const options = { cellNF: true, cellStyles: true, cellFormula: true } as const;
  const book = page === undefined ? read(bytes, options) : read(page, { ...options, type: "string", raw: true });
  for (const sheet of Object.values(book.Sheets)) {
    sheet["!cols"] ??= widthsOf(sheet);
  }
  return writeXLSX(book, { type: "buffer", compression: true, cellStyles: true }) as Buffer;
}

/** The widest and the narrowest column, in characters, and how many rows tell it. */
const WIDEST = 40;
const NARROWEST = 8;
const MEASURED = 500;

/** Widths by what the cells hold, for sheets that tell none. */
function widthsOf(sheet: WorkSheet): { readonly wch: number }[] {
  const rows = utils.sheet_to_json<readonly unknown[]>(sheet, { header: 1, raw: false, blankrows: false });
  const widths: number[] = [];
  for (const row of rows.slice(0, MEASURED)) {
    // A title runs over its neighbours.
    for (const [column, cell] of row.length < 2 ? [] : row.entries()) {
      widths[column] = Math.min(WIDEST, Math.max(widths[column] ?? NARROWEST, String(cell ?? "").length + 2));
    }
  }
  return Array.from(widths, (wch = NARROWEST) => ({ wch }));
}
