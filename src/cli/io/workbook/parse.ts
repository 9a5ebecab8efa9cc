import type { BookLibrary, OpenedBook, OpenedSheet, StoredRows } from "../../../papers/workbook/cells/opened-book.js";
import { nameOf, visitCells } from "../../../papers/workbook/cells/out-of-sight.js";
import { agencySheet, isReadFor } from "../../../papers/workbook/cells/register-sheets.js";
import { workbookPart } from "../../../papers/workbook/parts/sheet-parts.js";
import { type EarlierResult, takeEarlierResult } from "../../../papers/workbook/result/earlier-result.js";
import type { RowBatch, SheetsAnswer, WorkbookAnswer, WorkbookRequest } from "./answer.js";
import { codePages } from "./code-pages.js";
import type { WorkbookLimits } from "./limits.js";
import { type MeasuredSheet, measure } from "./measure.js";
import { pageText } from "./page-text.js";
import { openPackage } from "./result/zip-package.js";
import { batchesOf } from "./row-batches.js";
import { infoOf } from "./sheet-info.js";
import { openUnpacker } from "./unpack.js";
import { withoutResult } from "./without-result.js";
import { damagedPart } from "./zip.js";

/** What was read, and the rows of it, which are made as they are taken. */
export interface ParsedWorkbook {
  readonly answer: WorkbookAnswer;
  readonly batches: Iterable<RowBatch>;
}

const unpacker = openUnpacker();

/**
 * Reads the sheets of a workbook: the named one; else the agencies' sheet `Loc`, whose source the others are; else all
 * that are shown.
 *
 * Cells are as they are stored: days as serial numbers of the 1900 system, error values as their text, formulas without a
 * stored result as such, and numbers that are shown with leading zeros as they are shown. Blank rows are kept, so that row
 * numbers are those of the sheet.
 */
export function parseWorkbook(
  given: Buffer,
  { sheet, isWhole = false, limits }: Omit<WorkbookRequest, "file">,
  library: BookLibrary,
): ParsedWorkbook {
  library.useMeans({ zlib: unpacker.zlib, codePages });
  unpacker.allow(limits.unpacked);
  const damaged = damagedPart(given, limits.unpacked);
  if (damaged !== undefined) {
    return only({ form: "damaged", part: damaged });
  }
  const { bytes, earlier } = withoutEarlier(given, limits.unpacked);
  const workbook = parse(bytes, library);
  if (unpacker.isExceeded() || workbook === "too-large") {
    return only({ form: "too-large", limit: "megabytes" });
  }
  if (workbook === "encrypted") {
    return only({ form: "encrypted" });
  }
  if (workbook === undefined) {
    return only({ form: "no-workbook" });
  }
  const { sheets, is1904 } = workbook;
  const names = sheets.map(({ name }) => name);
  const named = sheet ?? (isWhole ? undefined : agencySheet(names));
  if (names.length === 0 || (named !== undefined && !names.includes(named))) {
    return only({ form: "no-sheet", names });
  }
  const isRead = (one: OpenedSheet) => (named === undefined && isWhole) || isReadFor(one, names, named);
  if (sheets.some((one) => !one.isRead && isRead(one))) {
    return only({ form: "no-workbook" });
  }
  const measured = sheets.map(
    (opened): MeasuredSheet => ({ opened, isRead: isRead(opened), extent: measure(opened.rows, limits, library) }),
  );
  const beyond = measured.find(({ isRead: own, extent }) => own && extent.beyond !== undefined)?.extent.beyond;
  if (beyond !== undefined) {
    return only({ form: "too-large", limit: "rows", cell: beyond });
  }
  markMissingResults(sheets, bytes, limits);
  const infos = measured.map((one) => infoOf(one, is1904, library));
  const answer: SheetsAnswer = { form: "sheets", sheets: infos, ...(earlier.length > 0 && { earlier }) };
  return { answer, batches: batchesOf(measured, limits.columns, is1904, library) };
}

/** A workbook without what an earlier check wrote into it. */
function withoutEarlier(
  bytes: Buffer,
  most: number,
): { readonly bytes: Buffer; readonly earlier: readonly EarlierResult[] } {
  const book = openPackage(bytes, most);
  const main = book && workbookPart(book.read);
  const earlier = book === undefined || main === undefined ? [] : takeEarlierResult(book, main);
  return book === undefined || earlier.length === 0 ? { bytes, earlier: [] } : { bytes: book.toZip(), earlier };
}

/** Formulas without a stored result look like those of an empty text: the workbook itself tells them apart. */
function markMissingResults(sheets: OpenedBook["sheets"], bytes: Buffer, limits: WorkbookLimits): void {
  if (sheets.some(({ rows }) => hasEmptyResults(rows))) {
    const missing = withoutResult(bytes, limits.unpacked);
    for (const { name, rows } of sheets) {
      markMissing(rows, missing.get(name));
    }
  }
}

/** Whether there are formulas whose result is an empty text, or is missing. */
function hasEmptyResults(rows: StoredRows): boolean {
  let found = false;
  visitCells(rows, ({ f, v }) => {
    found ||= typeof f === "string" && v === "";
  });
  return found;
}

/** Takes the empty texts away that stand for results that are missing. */
function markMissing(rows: StoredRows, missing: ReadonlySet<string> = new Set()): void {
  if (missing.size > 0) {
    visitCells(rows, (cell, row, column) => {
      if (missing.has(nameOf(row, column))) {
        cell.t = "z";
      }
    });
  }
}

function only(answer: WorkbookAnswer): ParsedWorkbook {
  return { answer, batches: [] };
}

/** The workbook; undefined where the file is cut off, damaged or encrypted, of which the reader complains in many ways. */
function parse(bytes: Buffer, { openBook }: BookLibrary): OpenedBook | "too-large" | "encrypted" | undefined {
  try {
    return openBook(pageText(bytes) ?? bytes);
  } catch (error) {
    const { code, name, message } = error as NodeJS.ErrnoException;
    if (/password-protected|encrypted/i.test(message)) {
      return "encrypted";
    }
    const isTooLarge =
      code === "ERR_STRING_TOO_LONG" || (name === "RangeError" && /^(?:Invalid string|Array buffer)/.test(message));
    return isTooLarge ? "too-large" : undefined;
  }
}
