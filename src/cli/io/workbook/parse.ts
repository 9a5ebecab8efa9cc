import { CFB, read, SSF, set_cptable, type WorkBook, type WorkSheet } from "xlsx";
import { type Cell, columnLetter } from "../../../exchange/register/index.js";
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
import { isShownWithZeros } from "./shown-zeros.js";
import { openUnpacker } from "./unpack.js";
import { withoutResult } from "./without-result.js";
import { damagedPart } from "./zip.js";

/** The sheet on which agencies keep their register. */
const AGENCY_SHEET = "loc";

/** By how many days the two systems of days differ: the later one begins with 1904-01-01. */
const DAYS_OF_1904 = 1462;

/** How much is sent at once. */
const BATCH_ROWS = 500;
const BATCH_CELLS = 20_000;

/** What was read, and the rows of it, which are made as they are taken. */
export interface ParsedWorkbook {
  readonly answer: WorkbookAnswer;
  readonly batches: Iterable<RowBatch>;
}

const unpacker = openUnpacker();
(CFB as unknown as { readonly utils: { readonly use_zlib: (zlib: object) => void } }).utils.use_zlib(unpacker.zlib);
set_cptable(codePages);

/**
 * Reads the sheets of a workbook: the named one; else the agencies' sheet `Loc`, whose source the others are; else all
 * that are shown.
 *
 * Cells are as they are stored: days as serial numbers of the 1900 system, error values as their text, formulas without a
 * stored result as such, and numbers that are shown with leading zeros as they are shown. Blank rows are kept, so that row
 * numbers are those of the sheet.
 */
export function parseWorkbook(bytes: Buffer, { sheet, limits }: Omit<WorkbookRequest, "file">): ParsedWorkbook {
  unpacker.allow(limits.unpacked);
  const damaged = damagedPart(bytes, limits.unpacked);
  if (damaged !== undefined) {
    return only({ form: "damaged", part: damaged });
  }
  const workbook = parse(bytes);
  if (unpacker.isExceeded() || workbook === "too-large") {
    return only({ form: "too-large", limit: "megabytes" });
  }
  if (workbook === "encrypted") {
    return only({ form: "encrypted" });
  }
  if (workbook === undefined) {
    return only({ form: "no-workbook" });
  }
  const { SheetNames: names, Sheets: sheets } = workbook;
  const named = sheet ?? names.find((name) => name.toLowerCase() === AGENCY_SHEET);
  if (names.length === 0 || (named !== undefined && !names.includes(named))) {
    return only({ form: "no-sheet", names });
  }
  const found = names.map((name, place) => ({
    name,
    isHidden: (workbook.Workbook?.Sheets?.[place]?.Hidden ?? 0) !== 0,
    // A sheet that has a name and cannot be read is left out by the reader without a word.
    sheet: Object.hasOwn(sheets, name) ? sheets[name] : undefined,
  }));
  const isRead = ({ name, isHidden }: { readonly name: string; readonly isHidden: boolean }) =>
    named === undefined ? !isHidden || names.length === 1 : name === named;
  if (found.some((one) => one.sheet === undefined && isRead(one))) {
    return only({ form: "no-workbook" });
  }
  const measured = found.map((one) => {
    const rows = (one.sheet?.["!data"] ?? []) as StoredRows;
    return { ...one, rows, isRead: isRead(one), extent: measure(rows, limits) };
  });
  const beyond = measured.find(({ isRead: own, extent }) => own && extent.beyond !== undefined)?.extent.beyond;
  if (beyond !== undefined) {
    return only({ form: "too-large", limit: "rows", cell: beyond });
  }
  if (measured.some(({ rows }) => hasEmptyResults(rows))) {
    const missing = withoutResult(bytes, limits.unpacked);
    for (const { name, rows } of measured) {
      markMissing(rows, missing.get(name));
    }
  }
  const isLater = is1904(workbook);
  const answer: SheetsAnswer = { form: "sheets", sheets: measured.map((one) => infoOf(one, isLater)) };
  return { answer, batches: batchesOfAll(measured, limits.columns, isLater) };
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
  readonly name: string;
  readonly isHidden: boolean;
  readonly isRead: boolean;
  readonly sheet: WorkSheet | undefined;
  readonly rows: StoredRows;
  readonly extent: Extent;
}

function infoOf({ name, isHidden, isRead, sheet, rows, extent }: Measured, is1904: boolean): SheetInfo {
  const hidden = hiddenRowsOf(sheet);
  const { cut, filled, last } = extent;
  const undecided = is1904 && isRead ? undecidedDays(rows) : [];
  return {
    name,
    isRead,
    isHidden,
    isFiltered: sheet?.["!autofilter"] !== undefined,
    filled,
    rows: last,
    merges: (sheet?.["!merges"] ?? [])
      .slice(0, MOST_MERGES)
      .map(({ s, e }) => `${nameOf(s.r, s.c)}:${nameOf(e.r, e.c)}`),
    ...counted("hiddenRows", hidden, (row) => String(row + 1)),
    ...counted("comments", isRead ? commentsIn(rows) : [], ([row, column]) => nameOf(row, column)),
    ...(undecided.length > 0 && { undecidedDays: undecided }),
    ...(cut !== undefined && { cut }),
  };
}

/** Serial numbers of the days from 2018-01-01 to 2049-12-31, counted from 1900 or from 1904. */
const FIRST_SERIAL = 43_101 - DAYS_OF_1904;
const LAST_SERIAL = 54_788;

/** More cells than the days of a register. */
const MOST_UNDECIDED = 200_000;

/**
 * Numbers that may be days and are not shown as days, in a workbook that counts from 1904: pasted from another workbook
 * they may count from 1900.
 */
function undecidedDays(rows: StoredRows): readonly string[] {
  const found = existing(rows).flatMap(([row, cells]) =>
    existing(cells).flatMap(([column, { t, v, z }]) =>
      t === "n" && typeof v === "number" && v >= FIRST_SERIAL && v <= LAST_SERIAL && !isShownAsDay(z)
        ? [nameOf(row, column)]
        : [],
    ),
  );
  return found.slice(0, MOST_UNDECIDED);
}

function isShownAsDay(format: unknown): boolean {
  return typeof format === "string" && SSF.is_date(format);
}

/** More merged ranges than a register has. */
const MOST_MERGES = 100_000;

function counted<K extends string, T>(key: K, found: readonly T[], name: (one: T) => string): { [P in K]?: Counted } {
  const [first] = found;
  return (first === undefined ? {} : { [key]: { count: found.length, first: name(first) } }) as { [P in K]?: Counted };
}

/** Rows with content that are not shown. */
function hiddenRowsOf(sheet: WorkSheet | undefined): readonly number[] {
  const rows = (sheet?.["!data"] ?? []) as StoredRows;
  const shown = sheet?.["!rows"] ?? [];
  return existing(shown as readonly ({ readonly hidden?: boolean } | undefined)[]).flatMap(([row, { hidden }]) =>
    hidden === true && existing(rows[row] ?? []).some(([, cell]) => isFilled(cell)) ? [row] : [],
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
function parse(bytes: Buffer): WorkBook | "too-large" | "encrypted" | undefined {
  try {
    const options = { dense: true, cellHTML: false, cellNF: true, cellStyles: true, sheetStubs: true } as const;
    const page = pageText(bytes);
    // In a page the texts are kept: what looks like a day there would be read with the month first.
    return page === undefined ? read(bytes, options) : read(page, { ...options, type: "string", raw: true });
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

function is1904({ Workbook }: WorkBook): boolean {
  // Where the workbook does not say it in the usual way the reader leaves the word as it is.
  const given = Workbook?.WBProps?.date1904 as unknown;
  return given === true || given === "1" || given === "true";
}

/** A cell as the reader gives it. */
interface StoredCell {
  t: string;
  readonly v?: unknown;
  readonly w?: string;
  readonly z?: unknown;
  /** The formula. */
  readonly f?: unknown;
  /** The comments. */
  readonly c?: unknown;
}

/** Rows and cells that are not there are holes, and there may be many: a cell in the last column makes 16,383. */
type StoredRow = readonly (StoredCell | undefined)[];
type StoredRows = readonly (StoredRow | undefined)[];

interface Extent {
  /** How many rows there are up to the last one that holds something. */
  readonly last: number;
  /** How many cells hold something. */
  readonly filled: number;
  /** The first cell below the last row that may be. */
  readonly beyond?: string;
  readonly cut?: CutCells;
}

function measure(rows: StoredRows, limits: WorkbookLimits): Extent {
  let last = 0;
  let all = 0;
  let count = 0;
  let first = "";
  for (const [row, cells] of existing(rows)) {
    const filled = existing(cells).filter(([, cell]) => isFilled(cell));
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

/** What is in a list with holes, in order: only what exists is looked at. */
function existing<T>(list: readonly (T | undefined)[]): (readonly [number, T])[] {
  // In a short list it is quicker to look at every place.
  const places: Iterable<number> = list.length <= 256 ? list.keys() : Object.keys(list).map(Number);
  const found: (readonly [number, T])[] = [];
  for (const place of places) {
    const one = list[place];
    if (one !== undefined && one !== null && Number.isInteger(place)) {
      found.push([place, one]);
    }
  }
  return found;
}

function isFilled(cell: StoredCell): boolean {
  const value = toCell(cell, false);
  return value !== undefined && value !== null && !(typeof value === "string" && value.trim() === "");
}

function nameOf(row: number, column: number): string {
  return `${columnLetter(column)}${row + 1}`;
}

function* batchesOfAll(sheets: readonly Measured[], columns: number, is1904: boolean): Generator<RowBatch> {
  for (const [sheet, { rows, extent, isRead }] of sheets.entries()) {
    for (const batch of isRead ? batchesOf(rows, extent.last, columns, is1904) : []) {
      yield { sheet, rows: batch };
    }
  }
}

function* batchesOf(rows: StoredRows, last: number, columns: number, is1904: boolean): Generator<Cell[][]> {
  let batch: Cell[][] = [];
  let size = 0;
  for (let row = 0; row < last; row++) {
    const cells = cellsOf(rows[row] ?? [], columns, is1904);
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

function cellsOf(row: StoredRow, columns: number, is1904: boolean): Cell[] {
  const cells: Cell[] = [];
  for (const [column, cell] of existing(row)) {
    if (column < columns) {
      while (cells.length < column) {
        cells.push(undefined);
      }
      cells.push(toCell(cell, is1904));
    }
  }
  return cells;
}

/** The value of a stored cell; of an error its text, such as `#REF!`, of a formula without a result the formula. */
function toCell({ t, v, w, z, f }: StoredCell, is1904: boolean): Cell {
  if (t === "e") {
    return w ?? "#ERROR!";
  }
  if (t === "z" || v === undefined || v === null) {
    return typeof f === "string" ? { formula: f } : undefined;
  }
  if (typeof v !== "number" || typeof z !== "string") {
    return v as Cell;
  }
  if (isShownWithZeros(z)) {
    const shown = SSF.format(z, v) as string;
    return /^\D*0/.test(shown) ? shown : v;
  }
  // Days are the numbers that are shown as days; below 1 is a time of day.
  return is1904 && v >= 1 && isShownAsDay(z) ? v + DAYS_OF_1904 : v;
}
