import { columnLetter } from "../../../exchange/register/index.js";
import type { BookLibrary, StoredRows } from "./opened-book.js";
import { DAYS_OF_1904, existing } from "./to-cell.js";

/** Serial numbers of the days from 2018-01-01 to 2049-12-31, counted from 1900 or from 1904. */
const FIRST_SERIAL = 43_101 - DAYS_OF_1904;
const LAST_SERIAL = 54_788;

/** More cells than the days of a register. */
const MOST_UNDECIDED = 200_000;

/**
 * Numbers that may be days and are not shown as days, in a workbook that counts from 1904: pasted from another workbook
 * they may count from 1900.
 */
export function undecidedDays(rows: StoredRows, { isDayFormat }: BookLibrary): readonly string[] {
  const found = existing(rows).flatMap(([row, cells]) =>
    existing(cells).flatMap(([column, { t, v, z }]) =>
      t === "n" &&
      typeof v === "number" &&
      v >= FIRST_SERIAL &&
      v <= LAST_SERIAL &&
      !(typeof z === "string" && isDayFormat(z))
        ? [`${columnLetter(column)}${row + 1}`]
        : [],
    ),
  );
  return found.slice(0, MOST_UNDECIDED);
}
