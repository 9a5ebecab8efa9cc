import { report } from "../../../base/issue-list.js";
import { preview } from "../../../base/preview.js";
import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import { about, resultsIn, type SaidAt } from "./about.js";
import type { Grid } from "./grid.js";
import type { Keys } from "./keys.js";
import type { Findings } from "./read-sheet.js";
import { readYesNo } from "./said.js";

/** A council's sheet as it was read. */
export interface CouncilReading {
  readonly grid: Grid;
  readonly set: CriteriaSet;
  readonly product?: string;
  readonly producer?: string;
  /** The grounds that were found. */
  readonly rejections: readonly string[];
  readonly printed: { readonly exact: readonly SaidAt[]; readonly stars: readonly SaidAt[] };
}

/** Reads a council's sheet: the grounds that were found, and what it prints. */
export function readCouncilSheet(grid: Grid, keys: Keys, set: CriteriaSet, findings: Findings): CouncilReading {
  const text = (key: "@product" | "@producer") => {
    const said = about(grid, keys, key)?.text;
    return said === undefined || said === "" || said === "0" ? undefined : said;
  };
  const [product, producer] = [text("@product"), text("@producer")];
  return {
    grid,
    set,
    ...(product !== undefined && { product }),
    ...(producer !== undefined && { producer }),
    rejections: set.grounds.map(({ code }) => code).filter((ground) => isFound(grid, keys, ground, findings)),
    printed: { exact: resultsIn(grid, keys, "@exact"), stars: resultsIn(grid, keys, "@stars") },
  };
}

function isFound(grid: Grid, keys: Keys, ground: string, { issues }: Findings): boolean {
  const said = about(grid, keys, `@ground:${ground}`);
  if (said === undefined) {
    return false;
  }
  const reading = readYesNo(grid.rows[said.row]?.[said.column]);
  if (reading === undefined) {
    const params = { sheet: preview(grid.name), cell: said.cell, ground, given: preview(said.text) };
    report(issues, "workbook.ground-unreadable", grid.path(said.cell), params);
  }
  return reading === true;
}
