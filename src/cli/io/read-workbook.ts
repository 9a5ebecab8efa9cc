import { readFile } from "node:fs/promises";
import type { WorkBook } from "xlsx";
import type { Cell } from "../../exchange/register/index.js";

/** The rows of a sheet, or why there are none. */
export type WorkbookReading =
  | { readonly form: "rows"; readonly rows: readonly (readonly Cell[])[] }
  /** The Excel reader is not installed: it does not come with the package. */
  | { readonly form: "no-reader" }
  | { readonly form: "no-workbook" }
  | { readonly form: "no-sheet"; readonly names: readonly string[] };

/** The sheet on which agencies keep their register. */
const AGENCY_SHEET = "loc";

/**
 * Reads one sheet of an Excel workbook: the named one, else the agencies' sheet `Loc`, else the first.
 *
 * Cells are as they are stored: days as serial numbers, error values as their text. Blank rows are kept, so that row
 * numbers are those of the sheet.
 */
export async function readWorkbook(file: string, sheetName: string | undefined): Promise<WorkbookReading> {
  const bytes = await readFile(file);
  // Both kinds of workbook begin with the mark of their container: a zip, or a compound file.
  if (!["504b0304", "d0cf11e0"].includes(bytes.subarray(0, 4).toString("hex"))) {
    return { form: "no-workbook" };
  }
  const excel = await import("xlsx").catch(() => undefined);
  if (excel === undefined) {
    return { form: "no-reader" };
  }
  const workbook = parse(excel, bytes);
  if (workbook === undefined) {
    return { form: "no-workbook" };
  }
  const { SheetNames: names, Sheets: sheets } = workbook;
  const name =
    sheetName === undefined ? (names.find((one) => one.toLowerCase() === AGENCY_SHEET) ?? names[0]) : sheetName;
  const sheet = name === undefined || !Object.hasOwn(sheets, name) ? undefined : sheets[name];
  if (sheet === undefined) {
    return { form: "no-sheet", names };
  }
  const rows = Array.from(sheet["!data"] ?? [], (cells) => Array.from(cells ?? [], toCell));
  return { form: "rows", rows };
}

/** The workbook; undefined where the file is cut off, damaged or encrypted, of which the reader complains in many ways. */
function parse(excel: typeof import("xlsx"), bytes: Uint8Array): WorkBook | undefined {
  try {
    return excel.read(bytes, { dense: true });
  } catch {
    return undefined;
  }
}

/** The value of a stored cell; of an error its text, such as `#REF!`. */
function toCell(cell: { readonly t: string; readonly v?: unknown; readonly w?: string } | undefined): Cell {
  return cell?.t === "e" ? (cell.w ?? "#ERROR!") : (cell?.v as Cell);
}
