import { locate } from "../../../base/issue-list.js";
import type { Outcome } from "../../../base/outcome.js";
import { requireArgument } from "../../../base/require-argument.js";
import type { Cell } from "../../../exchange/register/index.js";
import type { OpenedBook, OpenedSheet } from "../cells/opened-book.js";
import { commentedCells, hiddenRowsOf } from "../cells/out-of-sight.js";
import { agencySheet, isReadFor } from "../cells/register-sheets.js";
import { existing } from "../cells/to-cell.js";
import { undecidedDays } from "../cells/undecided-days.js";
import type { WorkbookIssue } from "./issue.js";
import { rowsWithin } from "./open-sheets.js";
import { openWithin, REGISTER_LIMITS } from "./open-within.js";

/** A sheet of a workbook, with what `readRegister` takes. */
export interface WorkbookSheet {
  /** The name on its tab. */
  readonly name: string;
  readonly isHidden: boolean;
  /** Whether a register is read from it: the agencies' sheet `Loc`, whose source the others are; else all that are shown. */
  readonly isRegister: boolean;
  /** Its rows from the first one to the last that holds something. */
  readonly rows: readonly (readonly Cell[])[];
  /** Its merged cells, such as `B3:E3`. */
  readonly merges: readonly { readonly s: Corner; readonly e: Corner }[];
  /** Cells with numbers of which the workbook leaves open whether they are days from 1900 or from 1904 on. */
  readonly undecidedDays: readonly string[];
  /** The rows, counted from 1, that hold something and are not shown: a filter is on, or somebody hid them. They are read. */
  readonly hiddenRows: readonly number[];
  /** The cells with comments, such as `C4`. What the comments say is not read. */
  readonly comments: readonly string[];
}

/** A corner of merged cells: row and column, counted from 0. */
interface Corner {
  readonly r: number;
  readonly c: number;
}

/** More merged ranges than a register has. */
const MOST_MERGES = 100_000;

/**
 * The sheets of a workbook (`.xlsx`, `.xlsm`, `.ods`) as rows of cells, for `readRegister`. What reads a file is loaded with the
 * first call.
 *
 * Cells are as they are stored: days as serial numbers of the 1900 system, error values as their text, and numbers that are
 * shown with leading zeros as they are shown. Of formulas the stored result counts; one whose result is missing or an empty
 * text stays a formula, so that nothing is taken for blank that may not be. Blank rows are kept.
 *
 * @param file - the bytes of the file
 * @returns the sheets in their order, hidden ones too; or `workbook.not-read` with the reason
 * @throws TypeError when `file` is no bytes
 * @example
 * const read = await workbookSheets(await workbookOf(tea, { answers: [{ "1.1": 3 }] }));
 * read.ok && read.value.filter(({ isRegister }) => isRegister).map(({ name, rows }) => [name, rows.length]);
 */
export async function workbookSheets(file: Uint8Array): Promise<Outcome<readonly WorkbookSheet[], WorkbookIssue>> {
  requireArgument(isBytes(file), "workbookSheets", "expected the bytes of a file");
  const library = await import("../../heavy/read-book.js");
  const opened = await openWithin(file, library, REGISTER_LIMITS);
  if (typeof opened === "string") {
    return { ok: false, issues: [locate({ code: "workbook.not-read", params: { why: opened } }, [])] };
  }
  if (opened.sheets.some(({ rows, isRead }) => !isRead || rows.length > REGISTER_LIMITS.rows)) {
    const why = opened.sheets.every(({ isRead }) => isRead) ? "too-large" : "damaged";
    return { ok: false, issues: [locate({ code: "workbook.not-read", params: { why } }, [])] };
  }
  const names = opened.sheets.map(({ name }) => name);
  const named = agencySheet(names);
  return {
    ok: true,
    value: opened.sheets.map((sheet) => ({
      name: sheet.name,
      isHidden: sheet.isHidden,
      isRegister: isReadFor(sheet, names, named),
      rows: rowsWithin(sheet.rows, lengthOf(sheet), REGISTER_LIMITS.columns, opened, library),
      merges: sheet.merges.slice(0, MOST_MERGES),
      undecidedDays: undecidedIn(opened, sheet, library),
      hiddenRows: hiddenRowsOf(sheet, library),
      comments: commentedCells(sheet.rows),
    })),
  };
}

function undecidedIn(
  { is1904 }: OpenedBook,
  { rows }: OpenedSheet,
  library: Parameters<typeof undecidedDays>[1],
): readonly string[] {
  return is1904 ? undecidedDays(rows, library) : [];
}

/** How many rows there are up to the last one with a cell that holds something. */
function lengthOf({ rows }: OpenedSheet): number {
  const filled = existing(rows).filter(([, cells]) => existing(cells).some(([, { t }]) => t !== "z"));
  return (filled.at(-1)?.[0] ?? -1) + 1;
}

function isBytes(value: unknown): boolean {
  try {
    return value instanceof Uint8Array;
  } catch {
    return false;
  }
}
