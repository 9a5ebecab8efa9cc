import { type Cell, columnLetter } from "../../../exchange/register/index.js";
import type {
  BookLibrary,
  OpenedBook,
  OpenedSheet,
  StoredCell,
  StoredRow,
  StoredRows,
} from "../../../papers/workbook/cells/opened-book.js";
import { agencySheet, isReadFor } from "../../../papers/workbook/cells/register-sheets.js";
import { cellsIn, existing, toCell } from "../../../papers/workbook/cells/to-cell.js";
import { undecidedDays } from "../../../papers/workbook/cells/undecided-days.js";
import type {
  Counted,
  CutCells,
  RowBatch,
  SheetInfo,
  SheetsAnswer,
  WorkbookAnswer,
  WorkbookRequest,
} from "./answer.js";
import { codePages } from "./code-pages.js";
import type { WorkbookLimits } from "./limits.js";
import { pageText } from "./page-text.js";
import { openUnpacker } from "./unpack.js";
import { withoutResult } from "./without-result.js";
import { damagedPart } from "./zip.js";

/** How much is sent at once. */
const BATCH_ROWS = 500;
const BATCH_CELLS = 20_000;

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
  bytes: Buffer,
  { sheet, isWhole = false, limits }: Omit<WorkbookRequest, "file">,
  library: BookLibrary,
): ParsedWorkbook {
  library.useMeans({ zlib: unpacker.zlib, codePages });
  unpacker.allow(limits.unpacked);
  const damaged = damagedPart(bytes, limits.unpacked);
  if (damaged !== undefined) {
    return only({ form: "damaged", part: damaged });
  }
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
    (opened): Measured => ({ opened, isRead: isRead(opened), extent: measure(opened.rows, limits, library) }),
  );
  const beyond = measured.find(({ isRead: own, extent }) => own && extent.beyond !== undefined)?.extent.beyond;
  if (beyond !== undefined) {
    return only({ form: "too-large", limit: "rows", cell: beyond });
  }
  if (sheets.some(({ rows }) => hasEmptyResults(rows))) {
    const missing = withoutResult(bytes, limits.unpacked);
    for (const { name, rows } of sheets) {
      markMissing(rows, missing.get(name));
    }
  }
  const answer: SheetsAnswer = { form: "sheets", sheets: measured.map((one) => infoOf(one, is1904, library)) };
  return { answer, batches: batchesOfAll(measured, limits.columns, is1904, library) };
}

/** Whether there are formulas whose result is an empty text, or is missing. */
function hasEmptyResults(rows: StoredRows): boolean {
  return existing(rows).some(([, cells]) => existing(cells).some(([, { f, v }]) => typeof f === "string" && v === ""));
}

/** Takes the empty texts away that stand for results that are missing. */
function markMissing(rows: StoredRows, missing: ReadonlySet<string> = new Set()): void {
  for (const [row, cells] of missing.size === 0 ? [] : existing(rows)) {
    for (const [column, cell] of existing(cells)) {
      if (missing.has(nameOf(row, column))) {
        cell.t = "z";
      }
    }
  }
}

interface Measured {
  readonly opened: OpenedSheet;
  readonly isRead: boolean;
  readonly extent: Extent;
}

function infoOf({ opened, isRead, extent }: Measured, is1904: boolean, library: BookLibrary): SheetInfo {
  const { name, isHidden, isFiltered, rows, merges } = opened;
  const hidden = hiddenRowsOf(opened, library);
  const { cut, filled, last } = extent;
  const undecided = is1904 && isRead ? undecidedDays(rows, library) : [];
  return {
    name,
    isRead,
    isHidden,
    isFiltered,
    filled,
    rows: last,
    merges: merges.slice(0, MOST_MERGES).map(({ s, e }) => `${nameOf(s.r, s.c)}:${nameOf(e.r, e.c)}`),
    ...counted("hiddenRows", hidden, (row) => String(row + 1)),
    ...counted("comments", isRead ? commentsIn(rows) : [], ([row, column]) => nameOf(row, column)),
    ...(undecided.length > 0 && { undecidedDays: undecided }),
    ...(cut !== undefined && { cut }),
  };
}

/** More merged ranges than a register has. */
const MOST_MERGES = 100_000;

function counted<K extends string, T>(key: K, found: readonly T[], name: (one: T) => string): { [P in K]?: Counted } {
  const [first] = found;
  return (first === undefined ? {} : { [key]: { count: found.length, first: name(first) } }) as { [P in K]?: Counted };
}

/** Rows with content that are not shown. */
function hiddenRowsOf({ rows, shown }: OpenedSheet, library: BookLibrary): readonly number[] {
  return existing(shown).flatMap(([row, { hidden }]) =>
    hidden === true && existing(rows[row] ?? []).some(([, cell]) => isFilled(cell, library)) ? [row] : [],
  );
}

function commentsIn(rows: StoredRows): readonly (readonly [number, number])[] {
  return existing(rows).flatMap(([row, cells]) =>
    existing(cells).flatMap(([column, { c }]) => (Array.isArray(c) && c.length > 0 ? [[row, column] as const] : [])),
  );
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

interface Extent {
  /** How many rows there are up to the last one that holds something. */
  readonly last: number;
  /** How many cells hold something. */
  readonly filled: number;
  /** The first cell below the last row that may be. */
  readonly beyond?: string;
  readonly cut?: CutCells;
}

function measure(rows: StoredRows, limits: WorkbookLimits, library: BookLibrary): Extent {
  let last = 0;
  let all = 0;
  let count = 0;
  let first = "";
  for (const [row, cells] of existing(rows)) {
    const filled = existing(cells).filter(([, cell]) => isFilled(cell, library));
    const [one] = filled;
    if (one === undefined) {
      continue;
    }
    if (row >= limits.rows) {
      return { last, filled: all, beyond: nameOf(row, one[0]) };
    }
    last = row + 1;
    all += filled.length;
    const right = filled.find(([column]) => column >= limits.columns);
    if (right !== undefined) {
      first ||= nameOf(row, right[0]);
      count += filled.length - filled.indexOf(right);
    }
  }
  return { last, filled: all, ...(count > 0 && { cut: { count, first } }) };
}

function isFilled(cell: StoredCell, library: BookLibrary): boolean {
  const value = toCell(cell, false, library);
  return value !== undefined && value !== null && !(typeof value === "string" && value.trim() === "");
}

function nameOf(row: number, column: number): string {
  return `${columnLetter(column)}${row + 1}`;
}

function* batchesOfAll(
  sheets: readonly Measured[],
  columns: number,
  is1904: boolean,
  library: BookLibrary,
): Generator<RowBatch> {
  const cellsOf = (row: StoredRow) => cellsIn(row, columns, (cell) => toCell(cell, is1904, library));
  for (const [sheet, { opened, extent, isRead }] of sheets.entries()) {
    for (const batch of isRead ? batchesOf(opened.rows, extent.last, cellsOf) : []) {
      yield { sheet, rows: batch };
    }
  }
}

function* batchesOf(
  rows: StoredRows,
  last: number,
  cellsOf: (row: StoredRow) => readonly Cell[],
): Generator<(readonly Cell[])[]> {
  let batch: (readonly Cell[])[] = [];
  let size = 0;
  for (let row = 0; row < last; row++) {
    const cells = cellsOf(rows[row] ?? []);
    batch.push(cells);
    size += cells.length;
    if (batch.length >= BATCH_ROWS || size >= BATCH_CELLS) {
      yield batch;
      batch = [];
      size = 0;
    }
  }
  if (batch.length > 0) {
    yield batch;
  }
}
