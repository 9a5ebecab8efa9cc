import { read, write } from "xlsx";
import { pageText } from "../page-text.js";

/**
 * A workbook of any kind as an `.xlsx`: values, widths, merged cells and formats of numbers are kept, colours and pictures
 * are not.
 */
export function toXlsx(bytes: Buffer): Buffer {
  const page = pageText(bytes);
  const options = { cellNF: true, cellStyles: true, cellFormula: true } as const;
  const book = page === undefined ? read(bytes, options) : read(page, { ...options, type: "string", raw: true });
  return write(book, { type: "buffer", bookType: "xlsx", compression: true, cellStyles: true }) as Buffer;
}
