import { readDay } from "../../../exchange/register/read-day.js";
import type { Label } from "../../../language/label.js";
import { words } from "../words.js";
import { cellName, type Grid } from "./grid.js";
import { type Keys, saidAfter } from "./keys.js";
import { comparable } from "./match-words.js";

/** A cell in which something is said, as it is. */
export interface SaidAt {
  readonly text: string;
  readonly cell: string;
  readonly row: number;
  readonly column: number;
}

/** What rows besides the answers are called where their keys are gone. */
const called = {
  "@product": words.product,
  "@producer": words.producer,
  "@member": words.member,
  "@day": words.day,
  "@total": words.total,
  "@stars": words.stars,
} as const satisfies Record<string, Label>;

/** The key of a row that says something besides the answers. */
export type AboutKey = keyof typeof called | "@exact" | `@ground:${string}`;

/** What stands behind the name of a row that has this key, or is called so where the sheet has no keys. */
export function about(grid: Grid, keys: Keys | undefined, key: AboutKey): SaidAt | undefined {
  if (keys !== undefined) {
    const [row] = keys.rows.get(key) ?? [];
    return row === undefined ? undefined : valueIn(grid, row, keys.column);
  }
  const label = Object.hasOwn(called, key) ? called[key as keyof typeof called] : undefined;
  if (label === undefined) {
    return undefined;
  }
  const names = new Set([label.vi, label.en, `${label.vi} / ${label.en}`].map((name) => comparable(name).folded));
  for (const row of grid.rows.keys()) {
    const [first] = saidAfter(grid, row, -1);
    if (first !== undefined && first.text.length < LONGEST_NAME && names.has(comparable(first.text).folded)) {
      return valueIn(grid, row, -1);
    }
  }
  return undefined;
}

const LONGEST_NAME = 100;

/** The cell in the row of a key that stands in the same column as the name of the set in its own. */
export function besideSet(grid: Grid, keys: Keys, key: AboutKey): SaidAt | undefined {
  const [set] = keys.rows.get("@set") ?? [];
  const [row] = keys.rows.get(key) ?? [];
  const column = set === undefined ? undefined : valueIn(grid, set, keys.column)?.column;
  return row === undefined || column === undefined
    ? undefined
    : { text: grid.text(row, column), cell: cellName(row, column), row, column };
}

/** The second thing a row says: the first is what it is called. */
function valueIn(grid: Grid, row: number, column: number): SaidAt | undefined {
  const [, second] = saidAfter(grid, row, column);
  return second === undefined
    ? undefined
    : { text: second.text, cell: cellName(row, second.column), row, column: second.column };
}

/** The day that a cell says, `YYYY-MM-DD`; undefined for what is none. */
export function dayAt(grid: Grid, { row, column }: SaidAt): string | undefined {
  return readDay(grid.rows[row]?.[column]).value;
}
