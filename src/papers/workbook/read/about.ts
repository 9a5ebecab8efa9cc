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
  "@set": words.criteriaOf,
  "@product": words.product,
  "@producer": words.producer,
  "@member": words.member,
  "@day": words.day,
  "@total": words.total,
  "@stars": words.stars,
} as const satisfies Record<string, Label>;

/** The key of a row that says what was evaluated, by whom or when, or whether a ground was found. */
export type AboutKey = "@product" | "@producer" | "@member" | "@day" | `@ground:${string}`;

/** The key of a row that says what the answers come to. */
export type ResultKey = "@total" | "@stars" | "@exact";

/**
 * What stands in the row of a key, or of its name where the sheet has no keys: in the column in which the set is named, else
 * behind its own name.
 */
export function about(grid: Grid, keys: Keys | undefined, key: AboutKey): SaidAt | undefined {
  const row = rowOf(grid, keys, key);
  if (row === undefined) {
    return undefined;
  }
  const own = rowOf(grid, keys, "@set");
  const set = own === undefined ? undefined : behindName(grid, own, keys).find(({ text }) => SET.test(text));
  if (set === undefined) {
    return behindName(grid, row, keys)[0];
  }
  const { column } = set;
  return { text: grid.text(row, column), cell: cellName(row, column), row, column };
}

/** A set's name begins with its code. */
const SET = /^20\d\d\/\d/;

/** All that stands behind the name of a row of results. */
export function resultsIn(grid: Grid, keys: Keys | undefined, key: ResultKey): readonly SaidAt[] {
  const row = rowOf(grid, keys, key);
  return row === undefined ? [] : behindName(grid, row, keys);
}

function rowOf(grid: Grid, keys: Keys | undefined, key: AboutKey | ResultKey | "@set"): number | undefined {
  if (keys !== undefined) {
    return keys.rows.get(key)?.[0];
  }
  const label = Object.hasOwn(called, key) ? called[key as keyof typeof called] : undefined;
  if (label === undefined) {
    return undefined;
  }
  const names = new Set([label.vi, label.en, `${label.vi} / ${label.en}`].map((name) => comparable(name).folded));
  const row = grid.rows.findIndex((_, at) => {
    const [first] = saidAfter(grid, at, -1);
    return first !== undefined && first.text.length < LONGEST_NAME && names.has(comparable(first.text).folded);
  });
  return row < 0 ? undefined : row;
}

const LONGEST_NAME = 100;

/** The cells of a row behind the first that says something, which is its name. */
function behindName(grid: Grid, row: number, keys: Keys | undefined): readonly SaidAt[] {
  return saidAfter(grid, row, keys?.column ?? -1)
    .slice(1)
    .map(({ text, column }) => ({ text, cell: cellName(row, column), row, column }));
}

/** The day that a cell says, `YYYY-MM-DD`; undefined for what is none. */
export function dayAt(grid: Grid, { row, column }: SaidAt): string | undefined {
  return readDay(grid.rows[row]?.[column]).value;
}
