import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import type { Label } from "../../../language/label.js";
import { words } from "../words.js";
import type { Grid } from "./grid.js";
import { comparable } from "./match-words.js";
import type { Slot } from "./slots.js";

/** A place of the form with what is printed in its row. */
interface PrintedSlot {
  readonly slot: Slot;
  readonly names: readonly string[];
}

/** Tells what places of the form the row of a sheet is printed for: several where cases of other criteria are called the same. */
export type PrintedReader = (row: number) => readonly Slot[];

/** Reads what is printed in the rows of a sheet: codes with the names of criteria, cases, and the levels that are ticked. */
export function printedReader(grid: Grid, { criteria }: CriteriaSet, slots: ReadonlyMap<string, Slot>): PrintedReader {
  const printed = [...slots.values()].map((slot): PrintedSlot => ({ slot, names: namesOf(slot) }));
  const mains = printed.filter(({ slot }) => slot.key === slot.criterion.code);
  const others = printed.filter(({ slot }) => slot.key !== slot.criterion.code);
  const codes = new Set(criteria.map(({ code }) => code));
  return (row) => {
    const texts = (grid.rows[row] ?? []).map((_, column) => grid.text(row, column)).filter((text) => text !== "");
    const own = new Set(texts.filter((text) => codes.has(text)));
    const said = texts.map((text) => comparable(text).folded).filter((text) => text !== "");
    const named = longest(mains.filter(({ slot, names }) => own.has(slot.key) && startsWithOne(said, names)));
    if (named.length > 0) {
      return named;
    }
    const found = [...mains, ...others].filter(({ names }) => said.some((text) => names.includes(text)));
    return found.map(({ slot }) => slot);
  };
}

/** What a row of this place begins with, in either language or in both. */
function namesOf({ kind, label, letter = "" }: Slot): readonly string[] {
  const called: Label =
    kind === "caseLevel"
      ? { vi: `${words.caseOf.vi} ${letter}: ${label.vi}`, en: `${words.caseOf.en} ${letter}: ${label.en}` }
      : label;
  return [called.vi, called.en, `${called.vi} ${called.en}`].map((name) => comparable(name).folded);
}

/** Whether a text is a name, perhaps with a hint behind it. */
function startsWithOne(said: readonly string[], names: readonly string[]): boolean {
  return said.some((text) => names.some((name) => text === name || text.startsWith(`${name} `)));
}

function longest(found: readonly PrintedSlot[]): readonly Slot[] {
  const lengths = found.map(({ names }) => names[0]?.length ?? 0);
  const most = Math.max(0, ...lengths);
  return found.filter((_, at) => lengths[at] === most).map(({ slot }) => slot);
}
