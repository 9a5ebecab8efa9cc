import type { Cell } from "../../../exchange/register/index.js";
import type { BookLibrary, StoredCell, StoredRow } from "./opened-book.js";
import { isShownWithZeros } from "./shown-zeros.js";

/** By how many days the two systems of days differ: the later one begins with 1904-01-01. */
export const DAYS_OF_1904 = 1462;

/** The value of a stored cell; of an error its text, such as `#REF!`, of a formula without a result the formula. */
export function toCell({ t, v, w, z, f }: StoredCell, is1904: boolean, library: BookLibrary): Cell {
  if (t === "e") {
    return w ?? "#ERROR!";
  }
  if (t === "z" || v === undefined || v === null) {
    return typeof f === "string" ? { formula: f } : undefined;
  }
  if (typeof v !== "number" || typeof z !== "string") {
    return v as Cell;
  }
  if (isShownWithZeros(z, library)) {
    const shown = library.formatted(z, v);
    return /^\D*0/.test(shown) ? shown : v;
  }
  // Days are the numbers that are shown as days; below 1 is a time of day.
  return is1904 && v >= 1 && library.isDayFormat(z) ? v + DAYS_OF_1904 : v;
}

/** Visits what is in a list with holes, in order: only what exists is looked at. */
export function visitExisting<T>(list: readonly (T | undefined)[], visit: (one: T, place: number) => void): void {
  // In a short list it is quicker to look at every place.
  if (list.length <= 256) {
    for (let place = 0; place < list.length; place++) {
      visitAt(list, place, visit);
    }
    return;
  }
  for (const key of Object.keys(list)) {
    const place = Number(key);
    if (Number.isInteger(place)) {
      visitAt(list, place, visit);
    }
  }
}

function visitAt<T>(list: readonly (T | undefined)[], place: number, visit: (one: T, place: number) => void): void {
  const one = list[place];
  if (one !== undefined && one !== null) {
    visit(one, place);
  }
}

/** What is in a list with holes, with its places. */
export function existing<T>(list: readonly (T | undefined)[]): (readonly [number, T])[] {
  const found: (readonly [number, T])[] = [];
  visitExisting(list, (one, place) => found.push([place, one]));
  return found;
}

/** The cells of a row up to a column; blank ones behind the last are left out. */
export function cellsIn(row: StoredRow, columns: number, read: (cell: StoredCell) => Cell): Cell[] {
  const cells: Cell[] = [];
  visitExisting(row, (cell, column) => {
    if (column < columns) {
      while (cells.length < column) {
        cells.push(undefined);
      }
      cells.push(read(cell));
    }
  });
  return cells;
}
