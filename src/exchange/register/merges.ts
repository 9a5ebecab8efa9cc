import { isBlank } from "./cell.js";
import type { SheetRow } from "./sheet-row.js";

/** A range of merged cells: as a sheet names it, `B3:E3`, or by rows and columns from 0, as SheetJS gives it. */
export type MergedRange = string | { readonly s: MergedCorner; readonly e: MergedCorner };

/** A corner of a range: row and column, counted from 0. */
export interface MergedCorner {
  readonly r: number;
  readonly c: number;
}

/** A range by the numbers of its rows, counted from 1, and the places of its columns, counted from 0. */
interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What a cell shows that is covered by a merged one. */
export interface MergedCell {
  readonly value: unknown;
  /** Where the value stands. */
  readonly row: number;
  readonly column: number;
}

/** The covered cells of a row, by their place. */
export type Covered = ReadonlyMap<number, MergedCell>;

/** The ranges of a sheet; a RangeError for what is no range. */
export function rangesOf(caller: string, merges: unknown): readonly Range[] {
  if (!Array.isArray(merges)) {
    throw new TypeError(`[ocop] ${caller}: merges must be a list of ranges`);
  }
  return merges.map((merge: unknown) => {
    const range = typeof merge === "string" ? readName(merge) : readCorners(merge);
    if (!isRange(range)) {
      throw new RangeError(`[ocop] ${caller}: a merged range must be such as "B3:E3"`);
    }
    return range;
  });
}

/** What is no range has numbers that are none. */
function readName(name: string): Range {
  const [, left = "", top, right = "", bottom] = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/i.exec(name) ?? [];
  return { top: Number(top), bottom: Number(bottom), left: placeOf(left), right: placeOf(right) };
}

function placeOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function readCorners(merge: unknown): Range {
  const { s, e } = (merge ?? {}) as { readonly s?: Partial<MergedCorner>; readonly e?: Partial<MergedCorner> };
  return { top: Number(s?.r) + 1, bottom: Number(e?.r) + 1, left: Number(s?.c), right: Number(e?.c) };
}

function isRange({ top, bottom, left, right }: Range): boolean {
  const isWhole = [top, bottom, left, right].every(Number.isSafeInteger);
  return isWhole && top >= 1 && bottom >= top && left >= 0 && right >= left;
}

/** Tells row by row, from the first one on, what covered cells show. */
export type MergeReader = (row: SheetRow) => Covered;

const nothing: Covered = new Map();

/** A reader of the merged ranges of a sheet; of them it keeps those that the next rows reach into. */
export function mergeReader(ranges: readonly Range[]): MergeReader {
  const waiting = ranges.toSorted((one, other) => one.top - other.top);
  let next = 0;
  let open: (Range & { readonly value: unknown })[] = [];
  return ({ row, cells }) => {
    open = open.filter(({ bottom }) => bottom >= row);
    for (let range = waiting[next]; range !== undefined && range.top <= row; range = waiting[next]) {
      next += 1;
      if (range.top === row && !isBlank(cells[range.left])) {
        open.push({ ...range, value: cells[range.left] });
      }
    }
    return open.length === 0 ? nothing : coveredIn(open, cells);
  };
}

/** A cell with a value of its own is not covered, whatever the ranges say. */
function coveredIn(ranges: readonly (Range & { readonly value: unknown })[], cells: readonly unknown[]): Covered {
  const covered = new Map<number, MergedCell>();
  for (const { top, left, right, value } of ranges) {
    for (let column = left; column <= Math.min(right, MOST_COLUMNS); column++) {
      if (isBlank(cells[column])) {
        covered.set(column, { value, row: top, column: left });
      }
    }
  }
  return covered;
}

/** A range may be as wide as a sheet; columns beyond those of any register cover nothing. */
const MOST_COLUMNS = 256;
