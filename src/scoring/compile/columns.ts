import { shown } from "../../base/require-argument.js";
import type { SheetOutcome } from "./outcome.js";
import { statuses } from "./outcome.js";

/** The outcomes of many sheets, a value for each in every column; the fields mean what they do in {@link SheetOutcome}. */
export interface Columns {
  /** The place in `statuses`: 0 ok, 1 incomplete, 2 invalid. */
  readonly status: Uint8Array;
  readonly total: Uint16Array;
  /** A column for each part, in printed order. */
  readonly parts: readonly Uint16Array[];
  readonly band: Uint8Array;
  readonly stars: Uint8Array;
  readonly missedFloor: Int16Array;
  /** 1 where 0 points stop the evaluation. */
  readonly stopped: Uint8Array;
}

/** Columns with room for so many sheets; no whole number of them is a programmer's mistake. */
export function makeColumns(rows: number, parts: number): Columns {
  if (!Number.isInteger(rows) || rows < 0) {
    throw new RangeError(`[ocop] columns: ${shown(rows)} is no number of sheets`);
  }
  return {
    status: new Uint8Array(rows),
    total: new Uint16Array(rows),
    parts: Array.from({ length: parts }, () => new Uint16Array(rows)),
    band: new Uint8Array(rows),
    stars: new Uint8Array(rows),
    missedFloor: new Int16Array(rows),
    stopped: new Uint8Array(rows),
  };
}

/** Refuses columns that are too short: a programmer's mistake. */
export function requireRoom(columns: Columns, rows: number, parts: number): void {
  const { status, total, parts: own, band, stars, missedFloor, stopped } = columns;
  const all = [status, total, ...(own ?? []), band, stars, missedFloor, stopped];
  if (own?.length !== parts || !all.every((column) => column && column.length >= rows)) {
    throw new RangeError(`[ocop] scoreAll: the columns have no room for ${rows} sheets of ${parts} parts`);
  }
}

/** Writes an outcome into its row. */
export function writeRow(columns: Columns, row: number, outcome: SheetOutcome): void {
  columns.status[row] = statuses.indexOf(outcome.status);
  columns.total[row] = outcome.total;
  for (let part = 0; part < outcome.parts.length; part++) {
    (columns.parts[part] as Uint16Array)[row] = outcome.parts[part] as number;
  }
  columns.band[row] = outcome.band;
  columns.stars[row] = outcome.stars;
  columns.missedFloor[row] = outcome.missedFloor;
  columns.stopped[row] = outcome.stopped ? 1 : 0;
}
