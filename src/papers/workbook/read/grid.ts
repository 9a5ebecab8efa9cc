import { fieldsOf, isList, itemsOf } from "../../../base/fields.js";
import type { IssuePath } from "../../../base/finding.js";
import { preview } from "../../../base/preview.js";
import { isFormula } from "../../../exchange/register/cell.js";
import { type Cell, columnLetter } from "../../../exchange/register/index.js";
import { readText } from "../../../exchange/register/read-text.js";

/** A sheet of a workbook as a reader gives it. */
export interface SheetCells {
  /** The name on its tab. */
  readonly name: string;
  /** Its rows from the first one; blank cells may be left out at the end of a row only. */
  readonly rows: readonly (readonly Cell[])[];
  /** Which file it is of, where there are several: its name or its place. */
  readonly file?: string | number;
}

/** A sheet whose cells are looked at by row and column, counted from 0. */
export interface Grid {
  readonly name: string;
  readonly file: string | number | undefined;
  readonly rows: readonly (readonly unknown[])[];
  /** Whether it has more rows than are looked at. */
  readonly isLonger: boolean;
  /** What a cell says, tidy; empty for what is no text or number. */
  readonly text: (row: number, column: number) => string;
  readonly path: (cell?: string) => IssuePath;
}

/** A form with all its levels has some two hundred rows. */
export const MOST_ROWS = 2000;

/** More than any form of ours, with what people put beside. */
const MOST_COLUMNS = 100;

/** Takes a sheet in, whatever its rows are; undefined for what is no sheet. */
export function gridOf(sheet: unknown): Grid | undefined {
  const fields = fieldsOf(sheet);
  const { name, file, rows: given } = fields ?? {};
  if (typeof name !== "string" || !isList(given)) {
    return undefined;
  }
  const rows = rowsOf(given);
  const texts = rows.map((): (string | undefined)[] => []);
  const own = typeof file === "string" || typeof file === "number" ? file : undefined;
  return {
    name,
    file: own,
    rows,
    isLonger: isLongerThan(given, MOST_ROWS),
    text: (row, column) => {
      const known = texts[row];
      if (known === undefined) {
        return "";
      }
      known[column] ??= readText(rows[row]?.[column]).value ?? "";
      return known[column] ?? "";
    },
    path: (cell) => [
      ...(own === undefined ? [] : [preview(own)]),
      preview(name),
      ...(cell === undefined ? [] : [cell]),
    ],
  };
}

function isLongerThan(list: readonly unknown[], most: number): boolean {
  try {
    return list.length > most;
  } catch {
    return false;
  }
}

function rowsOf(given: readonly unknown[]): readonly (readonly unknown[])[] {
  return firstOf(given, MOST_ROWS).map((cells) => (isList(cells) ? firstOf(cells, MOST_COLUMNS).map(resultOf) : []));
}

/** The first items of a list; none of one that cannot be read. */
function firstOf(list: readonly unknown[], most: number): readonly unknown[] {
  try {
    return itemsOf(list.slice(0, most), most) ?? [];
  } catch {
    return [];
  }
}

/** A formula counts by its stored result. */
function resultOf(cell: unknown): unknown {
  return isFormula(cell) && cell.result !== undefined && cell.result !== null ? cell.result : cell;
}

/** The name of a cell, such as `E12`. */
export function cellName(row: number, column: number): string {
  return `${columnLetter(column)}${row + 1}`;
}

/** The columns of a grid, counted from 0. */
export function widthOf({ rows }: Grid): number {
  return rows.reduce((most, { length }) => Math.max(most, length), 0);
}
