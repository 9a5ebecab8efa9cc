import { CFB, read, SSF, set_cptable, type WorkBook, type WorkSheet } from "xlsx";
import { type Cell, columnLetter } from "../../../exchange/register/index.js";
import type { CutCells, RowBatch, WorkbookAnswer, WorkbookRequest } from "./answer.js";
import { codePages } from "./code-pages.js";
import type { WorkbookLimits } from "./limits.js";
import { openUnpacker } from "./unpack.js";

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
 * Reads one sheet of a workbook: the named one, else the agencies' sheet `Loc`, else the first.
 *
 * Cells are as they are stored: days as serial numbers of the 1900 system, error values as their text. Blank rows are
 * kept, so that row numbers are those of the sheet.
 */
export function parseWorkbook(bytes: Buffer, { sheet, limits }: Omit<WorkbookRequest, "file">): ParsedWorkbook {
  unpacker.allow(limits.unpacked);
  const workbook = parse(bytes);
  if (unpacker.isExceeded() || workbook === "too-large") {
    return only({ form: "too-large", limit: "megabytes" });
  }
  if (workbook === undefined) {
    return only({ form: "no-workbook" });
  }
  const { SheetNames: names, Sheets: sheets } = workbook;
  const chosen = sheet ?? names.find((name) => name.toLowerCase() === AGENCY_SHEET) ?? names[0];
  if (chosen === undefined || !names.includes(chosen)) {
    return only({ form: "no-sheet", names });
  }
  // A sheet that has a name and cannot be read is left out by the reader without a word.
  const found = Object.hasOwn(sheets, chosen) ? sheets[chosen] : undefined;
  return found === undefined ? only({ form: "no-workbook" }) : rowsOf(found, names, chosen, limits, is1904(workbook));
}

function only(answer: WorkbookAnswer): ParsedWorkbook {
  return { answer, batches: [] };
}

/** The workbook; undefined where the file is cut off, damaged or encrypted, of which the reader complains in many ways. */
function parse(bytes: Buffer): WorkBook | "too-large" | undefined {
  try {
    return read(bytes, { dense: true, cellFormula: false, cellHTML: false, cellNF: true });
  } catch (error) {
    const { code, name, message } = error as NodeJS.ErrnoException;
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
  readonly t: string;
  readonly v?: unknown;
  readonly w?: string;
  readonly z?: unknown;
}

/** Rows and cells that are not there are holes, and there may be many: a cell in the last column makes 16,383. */
type StoredRow = readonly (StoredCell | undefined)[];

function rowsOf(
  sheet: WorkSheet,
  sheetNames: readonly string[],
  chosen: string,
  limits: WorkbookLimits,
  is1904: boolean,
): ParsedWorkbook {
  const rows = (sheet["!data"] ?? []) as readonly (StoredRow | undefined)[];
  const { last, beyond, cut } = measure(rows, limits);
  if (beyond !== undefined) {
    return only({ form: "too-large", limit: "rows", cell: beyond });
  }
  const answer = { form: "rows", sheetNames, chosen, ...(cut !== undefined && { cut }) } as const;
  return { answer, batches: batchesOf(rows, last, limits.columns, is1904) };
}

interface Extent {
  /** How many rows there are up to the last one that holds something. */
  readonly last: number;
  /** The first cell below the last row that may be. */
  readonly beyond?: string;
  readonly cut?: CutCells;
}

function measure(rows: readonly (StoredRow | undefined)[], limits: WorkbookLimits): Extent {
  let last = 0;
  let count = 0;
  let first = "";
  for (const [row, cells] of existing(rows)) {
    const filled = existing(cells).filter(([, cell]) => isFilled(cell));
    const [one] = filled;
    if (one === undefined) {
      continue;
    }
    if (row >= limits.rows) {
      return { last, beyond: nameOf(row, one[0]) };
    }
    last = row + 1;
    const right = filled.find(([column]) => column >= limits.columns);
    if (right !== undefined) {
      first ||= nameOf(row, right[0]);
      count += filled.length - filled.indexOf(right);
    }
  }
  return { last, ...(count > 0 && { cut: { count, first } }) };
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

function* batchesOf(
  rows: readonly (StoredRow | undefined)[],
  last: number,
  columns: number,
  is1904: boolean,
): Generator<RowBatch> {
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

/** The value of a stored cell; of an error its text, such as `#REF!`. */
function toCell({ t, v, w, z }: StoredCell, is1904: boolean): Cell {
  if (t === "e") {
    return w ?? "#ERROR!";
  }
  // Days are the numbers that are shown as days; below 1 is a time of day.
  const isLater = is1904 && typeof v === "number" && v >= 1 && typeof z === "string" && SSF.is_date(z);
  return isLater ? v + DAYS_OF_1904 : (v as Cell);
}
