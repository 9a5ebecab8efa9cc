import type { BookLibrary, OpenedSheet, StoredRows } from "../../../papers/workbook/cells/opened-book.js";
import { DAYS_OF_1904, existing } from "../../../papers/workbook/cells/to-cell.js";
import type { Counted, SheetInfo } from "./answer.js";
import { isFilled, type MeasuredSheet, nameOf, visitCells } from "./measure.js";

/** What the command is told of a sheet. */
export function infoOf({ opened, isRead, extent }: MeasuredSheet, is1904: boolean, library: BookLibrary): SheetInfo {
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

/** Serial numbers of the days from 2018-01-01 to 2049-12-31, counted from 1900 or from 1904. */
const FIRST_SERIAL = 43_101 - DAYS_OF_1904;
const LAST_SERIAL = 54_788;

/** More cells than the days of a register. */
const MOST_UNDECIDED = 200_000;

/**
 * Numbers that may be days and are not shown as days, in a workbook that counts from 1904: pasted from another workbook
 * they may count from 1900.
 */
function undecidedDays(rows: StoredRows, { isDayFormat }: BookLibrary): readonly string[] {
  const found: string[] = [];
  visitCells(rows, ({ t, v, z }, row, column) => {
    const isSerial = t === "n" && typeof v === "number" && v >= FIRST_SERIAL && v <= LAST_SERIAL;
    if (isSerial && !(typeof z === "string" && isDayFormat(z)) && found.length < MOST_UNDECIDED) {
      found.push(nameOf(row, column));
    }
  });
  return found;
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
  const found: (readonly [number, number])[] = [];
  visitCells(rows, ({ c }, row, column) => {
    if (Array.isArray(c) && c.length > 0) {
      found.push([row, column]);
    }
  });
  return found;
}
