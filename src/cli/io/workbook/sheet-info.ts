import type { BookLibrary, OpenedSheet, StoredRows } from "../../../papers/workbook/cells/opened-book.js";
import { existing } from "../../../papers/workbook/cells/to-cell.js";
import { undecidedDays } from "../../../papers/workbook/cells/undecided-days.js";
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
