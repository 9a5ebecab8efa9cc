import { orRefuse } from "../../base/or-refuse.js";
import { requireArgument } from "../../base/require-argument.js";
import { unmarked } from "../csv/csv-line.js";
import type { Cell } from "../register/index.js";
import { columnsOf } from "./columns.js";
import type { Path } from "./heading.js";
import type { TableKind } from "./shape.js";
import { fieldValue } from "./values.js";

/** A record of a table. */
export interface TableRecord {
  /** The row, counted from 1. */
  readonly row: number;
  readonly record: unknown;
}

/** A table that `check --cleaned` wrote: a record a row, a field a column. */
export interface RecordTable {
  readonly kind: TableKind;
  readonly records: readonly TableRecord[];
  /** How many cells below the headings hold something. */
  readonly cells: number;
  /** Where a field stands, by what an issue with the record has as its path: the number of the column, from 0. */
  readonly columnAt: (path: Path) => number | undefined;
}

/**
 * Reads a table of {@link recordTable}, as the command writes it with `check --cleaned`, by its headings alone.
 *
 * @param rows - rows of cells, from the first row of the sheet
 * @returns the records, to be judged by their schema, or undefined for any other table
 * @throws TypeError when `rows` are no list of lists
 * @example
 * const { headings, rows } = recordTable([{ producer: { name: "HTX Hảo Đạt" } }], "vi");
 * readRecordTable([headings, ...rows])?.records; // [{ row: 2, record: { producer: { name: "HTX Hảo Đạt" } } }]
 */
export function readRecordTable(rows: readonly (readonly Cell[])[]): RecordTable | undefined {
  return orRefuse("readRecordTable", "rows of cells", () => read(rows));
}

function read(rows: readonly (readonly Cell[])[]): RecordTable | undefined {
  const isTable = Array.isArray(rows) && rows.every((row: unknown) => Array.isArray(row));
  requireArgument(isTable, "readRecordTable", "expected rows of cells");
  const [headings = [], ...rest] = rows;
  const known = columnsOf(headings);
  if (known === undefined) {
    return undefined;
  }
  const { kind, columns } = known;
  return {
    kind,
    records: rest.flatMap((cells, index) => {
      const record = recordOf(columns, cells);
      return record === undefined ? [] : [{ row: index + 2, record }];
    }),
    cells: rest.flat().filter((cell) => plainOf(cell) !== undefined).length,
    columnAt: (path) => {
      const at = columns.findIndex((own) => own !== undefined && path.every((step, index) => own[index] === step));
      return at === -1 ? undefined : at;
    },
  };
}

/** The record of a row; undefined for one with nothing in it. */
function recordOf(columns: readonly (Path | undefined)[], cells: readonly Cell[]): unknown {
  const record: Record<string, unknown> = {};
  cells.forEach((cell, column) => {
    const value = plainOf(cell);
    const path = columns[column];
    if (value !== undefined) {
      // What stands under no heading is a field of no record, which its schema says.
      put(record, path ?? [`column ${column + 1}`], path === undefined ? value : fieldValue(path, value));
    }
  });
  return Object.keys(record).length === 0 ? undefined : record;
}

function plainOf(cell: Cell): string | number | boolean | undefined {
  if (cell === null || cell === undefined || cell === "") {
    return undefined;
  }
  if (cell instanceof Date) {
    return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
  }
  return typeof cell === "object" ? plainOf(cell.result) : typeof cell === "string" ? unmarked(cell) : cell;
}

/** Puts a value into a record. The parts on its path are made as they are come to; lists have no gaps that a schema takes. */
function put(record: Record<string, unknown>, path: Path, value: unknown): void {
  let part: Record<string | number, unknown> = record;
  path.slice(0, -1).forEach((step, index) => {
    part[step] ??= typeof path[index + 1] === "number" ? [] : {};
    part = part[step] as Record<string | number, unknown>;
  });
  const last = path.at(-1);
  if (last !== undefined) {
    part[last] = value;
  }
}
