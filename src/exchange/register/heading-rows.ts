import { isBlank } from "./cell.js";
import type { Claim } from "./heading-path.js";
import type { Covered } from "./merges.js";
import { readText } from "./read-text.js";
import type { SheetRow } from "./sheet-row.js";

/** A row with what its covered cells show. */
export interface SurveyedRow {
  readonly sheetRow: SheetRow;
  readonly covered: Covered;
}

/** Tells what a column's headings claim it for. */
export type Claims = (path: readonly string[]) => Claim | undefined;

/** A heading is a short text, or a year; a row of one cell is a title. */
export function mayBeHeadings({ sheetRow }: SurveyedRow): boolean {
  let texts = 0;
  for (const cell of sheetRow.cells) {
    if (isBlank(cell)) {
      continue;
    }
    if (!isHeading(cell)) {
      return false;
    }
    texts += typeof cell === "string" ? 1 : 0;
  }
  return texts > 1;
}

/** What data hold and headings do not: numbers, days, numbers of decisions. */
const DATA = /^\s*[\d.,]+\s*$|\d\/\d{1,2}\/\d|\d\s*\/\s*QĐ/i;

function isHeading(cell: unknown): boolean {
  return isYear(cell) || (typeof cell === "string" && cell.length <= MOST_CHARACTERS && !DATA.test(cell));
}

function isYear(cell: unknown): boolean {
  return /^\s*20[12]\d\s*$/.test(typeof cell === "string" || typeof cell === "number" ? String(cell).slice(0, 20) : "");
}

/** Sub-headings are texts, too; below a heading that stands alone they are blank. */
export function mayBeSubHeadings(row: SurveyedRow, above: readonly SurveyedRow[], claimOf: Claims): boolean {
  if (row.sheetRow.isBlank || !row.sheetRow.cells.every(isSubHeading)) {
    return false;
  }
  const firstRow = above[0]?.sheetRow.row ?? 0;
  return !row.sheetRow.cells.some((cell, index) => {
    const upper = titleAt(above.at(-1), index, firstRow);
    const lower = textAt(cell);
    return lower !== "" && upper !== "" && !isGroup(upper, lower, claimOf);
  });
}

/** Below a heading of stars, columns may be headed 3, 4, 5. */
function isSubHeading(cell: unknown): boolean {
  return isBlank(cell) || isHeading(cell) || /^[1-5]$/.test(textAt(cell));
}

/** Longer than any heading. */
const MOST_CHARACTERS = 120;

/** Whether a text may stand below a heading as a heading of its own: what it says there is understood. */
function isGroup(upper: string, lower: string, claimOf: Claims): boolean {
  const field = claimOf([upper])?.field;
  const isPlain = field === "number" || (field === "productName" && claimOf([upper, lower]) === undefined);
  return !isPlain && (claimOf([upper, lower]) !== undefined || upper === lower || !/\d/.test(lower));
}

/** The heading that a row shows in a column: its own, or that of a merged cell which begins in these rows. */
function titleAt(row: SurveyedRow | undefined, index: number, firstRow: number): string {
  const own = textAt(row?.sheetRow.cells[index]);
  const covered = own === "" ? row?.covered.get(index) : undefined;
  return covered !== undefined && covered.row >= firstRow ? textAt(covered.value) : own;
}

export function textAt(cell: unknown): string {
  return readText(cell).value ?? "";
}

/** The headings over each column, from the topmost down; a merged one counts once. */
export function pathsOf(rows: readonly SurveyedRow[]): string[][] {
  const width = Math.max(...rows.map(({ sheetRow }) => sheetRow.cells.length));
  const firstRow = rows[0]?.sheetRow.row ?? 0;
  const titles = rows.map((row) => Array.from({ length: width }, (_, index) => titleAt(row, index, firstRow)));
  const levels = titles.map((own, level) => withGroups(own, titles[level + 1] ?? []));
  return Array.from({ length: width }, (_, index) => {
    const path = levels.map((titles) => titles[index] ?? "").filter((title) => title !== "");
    return path.filter((title, level) => title !== path[level - 1]);
  });
}

/** A heading stands over the columns to its right that have none, as long as each has one below. */
function withGroups(titles: readonly string[], below: readonly string[]): string[] {
  let group = "";
  return titles.map((own, index) => {
    const isOver = (below[index] ?? "") !== "";
    group = isOver ? own || group : "";
    return own || group;
  });
}
