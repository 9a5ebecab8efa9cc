import { DATA_SHEET, sheetNames } from "../layout.js";
import type { Grid } from "./grid.js";
import type { Keys } from "./keys.js";

/** What a sheet of a workbook is. */
export type SheetKind = "member" | "council" | "data" | "lists" | "other";

/** Excel calls a copy of a sheet `Mức (2)`. */
function plainName({ name }: Grid): string {
  return name.replace(/ ?\(\d+\)$/, "");
}

/** What a sheet is, by its keys or its name; one whose keys are gone may be a member's all the same. */
export function kindOfSheet(grid: Grid, keys: Keys | undefined): SheetKind {
  if (plainName(grid).toLowerCase() === DATA_SHEET || isData(grid)) {
    return "data";
  }
  if (keys === undefined) {
    return LISTS.has(plainName(grid)) ? "lists" : "other";
  }
  const names = [...keys.rows.keys()];
  if (names.some((key) => COUNCIL_KEY.test(key))) {
    return "council";
  }
  // The lists, too, bear the keys of the criteria they are of.
  return names.some((key) => MEMBER_KEY.test(key)) ? "member" : "lists";
}

const LISTS: ReadonlySet<string> = new Set(Object.values(sheetNames).map(({ levels }) => levels));

/** What only the council's sheet has. */
const COUNCIL_KEY = /^@(?:exact$|count$|spread$|points:)/;

const MEMBER_KEY = /^@(?:set|product|producer|member|day|total|missing|band|stars)$/;

/** Whether a sheet says what its workbook is. */
function isData(grid: Grid): boolean {
  const names = new Set(grid.rows.slice(0, 20).map((_, row) => grid.text(row, 0)));
  return ["decision", "set", "form"].every((name) => names.has(name));
}
