import type { Label } from "../../../language/label.js";
import { type Grid, widthOf } from "./grid.js";
import { comparable } from "./match-words.js";

/** `1.1`, `8/a`, `3.2#1`. */
const ANSWER_KEY = /^\d{1,2}(?:\.\d{1,2}){0,2}(?:\/[a-z]|#\d{1,2})?$/;

/** `@total`, `@points:1.1`. */
const OTHER_KEY = /^@[a-z]+(?::[\w./#-]+)?$/i;

/** What a sheet says of itself by the keys in its hidden column. */
export interface Keys {
  readonly column: number;
  /** The rows that bear a key, counted from 0, by the key. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
}

/** The column of keys, which is hidden in our workbooks, with its keys; undefined where somebody has deleted it. */
export function keysOf(grid: Grid): Keys | undefined {
  let best: Keys | undefined;
  for (let column = 0; column < widthOf(grid); column++) {
    const keys = keysIn(grid, column);
    const isKeyed = [...keys.rows.keys()].some((key) => key.startsWith("@"));
    if (isKeyed && keys.rows.size > (best?.rows.size ?? 0)) {
      best = keys;
    }
  }
  return best;
}

function keysIn(grid: Grid, column: number): Keys {
  const rows = new Map<string, number[]>();
  for (const row of grid.rows.keys()) {
    const text = grid.text(row, column);
    if (text.length <= 80 && (ANSWER_KEY.test(text) || OTHER_KEY.test(text))) {
      const own = rows.get(text);
      if (own === undefined) {
        rows.set(text, [row]);
      } else {
        own.push(row);
      }
    }
  }
  return { column, rows };
}

/** The columns, counted from 0, that have a heading in either language or in both. */
export function columnsHeaded(grid: Grid, { vi, en }: Label): readonly number[] {
  const names = new Set([vi, en, `${vi} / ${en}`].map((name) => comparable(name).folded));
  const found = new Set<number>();
  for (const [row, cells] of grid.rows.entries()) {
    for (const column of cells.keys()) {
      const text = grid.text(row, column);
      if (text !== "" && text.length < LONGEST_HEADING && names.has(comparable(text).folded)) {
        found.add(column);
      }
    }
  }
  return [...found].sort((one, other) => one - other);
}

const LONGEST_HEADING = 80;

/** The cells of a row right of a column that say something. */
export function saidAfter(
  grid: Grid,
  row: number,
  column: number,
): readonly { readonly column: number; readonly text: string }[] {
  const width = grid.rows[row]?.length ?? 0;
  const said: { readonly column: number; readonly text: string }[] = [];
  for (let at = column + 1; at < width; at++) {
    const text = grid.text(row, at);
    if (text !== "") {
      said.push({ column: at, text });
    }
  }
  return said;
}
