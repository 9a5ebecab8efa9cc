import { type HeadingReading, readAt } from "./heading-reading.js";
import { type Claims, mayBeHeadings, mayBeSubHeadings, type SurveyedRow, textAt } from "./heading-rows.js";
import { type Headings, headingsLayout, nameColumns } from "./headings-layout.js";
import { isNumberingRow } from "./numbering-row.js";
import type { SheetRow } from "./sheet-row.js";

/** The most rows that headings take. */
export const MOST_HEADING_ROWS = 3;

/**
 * Reads headings of one to three rows.
 *
 * @param window - rows from the one that may be the first of headings
 * @param claimOf - what headings claim a column for
 * @returns undefined where fewer than two headings are known, or neither products nor producers have a name; otherwise
 * the layout, with warnings `register.duplicate-heading`, `register.unknown-heading` and `register.missing-column`
 */
export function readHeadings(window: readonly SurveyedRow[], claimOf: Claims): Headings | undefined {
  const best = readBest(window, claimOf);
  if (best === undefined || !isRegister(best, window, claimOf)) {
    return undefined;
  }
  // A row over headings that changes nothing of what they say is a title, or the last product of the page before.
  const below = best.rows.length > 1 ? readBest(window.slice(1), claimOf) : undefined;
  return below !== undefined && addsNothing(best, below) ? undefined : headingsLayout(best);
}

function addsNothing(best: HeadingReading, below: HeadingReading): boolean {
  return (
    understanding(below) >= understanding(best) &&
    best.claims.every((claim, index) => isSame(claim, below.claims[index]))
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The reading of one to three rows that understands the most; of two that are even the one with fewer rows. */
function readBest(window: readonly SurveyedRow[], claimOf: Claims): HeadingReading | undefined {
  const [top, ...rest] = window.slice(0, MOST_HEADING_ROWS);
  if (top === undefined || !mayBeHeadings(top)) {
    return undefined;
  }
  const rows = [top];
  let best = readAt([top], claimOf);
  for (const next of rest) {
    if (!mayBeSubHeadings(next, rows, claimOf)) {
      break;
    }
    rows.push(next);
    const reading = readAt([...rows], claimOf);
    const more = understanding(reading) - understanding(best);
    best = more > 0 || (more === 0 && isBelowGroup(next, best)) ? reading : best;
  }
  return best;
}

/** Whether a row fills columns that have no heading yet, and none of a number or a name: it is no data. */
function isBelowGroup({ sheetRow: { cells } }: SurveyedRow, { rows, columns }: HeadingReading): boolean {
  const isFilled = (index: number | undefined) => index !== undefined && textAt(cells[index]) !== "";
  const names = (["number", ...nameColumns] as const).map((key) => columns.get(key));
  const isOpen = (_: unknown, index: number) => rows.every((row) => textAt(row.sheetRow.cells[index]) === "");
  return !names.some(isFilled) && cells.some((cell, index) => isOpen(cell, index) && isFilled(index));
}

function understanding({ columns, claims }: HeadingReading): number {
  const ticks = claims.filter((claim) => claim?.field === "tick").length;
  return columns.size + (ticks > 1 ? ticks : 0);
}

/** Whether what was read are headings of a register, and no row that happens to have such words. */
function isRegister(reading: HeadingReading, window: readonly SurveyedRow[], claimOf: Claims): boolean {
  const { columns, paths, rows } = reading;
  if (columns.size < 2 || !nameColumns.some((key) => columns.has(key))) {
    return false;
  }
  const filled = paths.filter((path) => path.length > 0).length;
  if (columns.size === 2 && filled > 6) {
    return false;
  }
  // In data a word comes again in the next rows; headings do so on the next page only, and then the whole row, or in
  // another table, which has other columns.
  const isOtherTable = (row: SurveyedRow) => {
    const other = mayBeHeadings(row) ? readAt([row], claimOf) : reading;
    return understanding(other) >= understanding(reading) && !isSame(other.claims, reading.claims);
  };
  const next = window
    .slice(rows.length, rows.length + 2)
    .filter((row) => !isNumberingRow(row.sheetRow.cells) && !rows.some((own) => hasSameTexts(own, row.sheetRow)))
    .filter((row) => !isOtherTable(row));
  return ![...columns.values()].some((index) => {
    const leaf = paths[index]?.at(-1);
    return next.some(({ sheetRow }) => textAt(sheetRow.cells[index]) === leaf);
  });
}

function hasSameTexts({ sheetRow: { cells: own } }: SurveyedRow, { cells }: SheetRow): boolean {
  const width = Math.max(own.length, cells.length);
  return Array.from({ length: width }).every((_, index) => textAt(own[index]) === textAt(cells[index]));
}
