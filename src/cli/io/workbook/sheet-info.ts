import type { BookLibrary } from "../../../papers/workbook/cells/opened-book.js";
import { commentedCells, hiddenRowsOf, nameOf } from "../../../papers/workbook/cells/out-of-sight.js";
import { undecidedDays } from "../../../papers/workbook/cells/undecided-days.js";
import type { Counted, SheetInfo } from "./answer.js";
import type { MeasuredSheet } from "./measure.js";

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
    ...counted("hiddenRows", hidden.map(String)),
    ...counted("comments", isRead ? commentedCells(rows) : []),
    ...(undecided.length > 0 && { undecidedDays: undecided }),
    ...(cut !== undefined && { cut }),
  };
}

/** More merged ranges than a register has. */
const MOST_MERGES = 100_000;

function counted<K extends string>(key: K, found: readonly string[]): { [P in K]?: Counted } {
  const [first] = found;
  return (first === undefined ? {} : { [key]: { count: found.length, first } }) as { [P in K]?: Counted };
}
