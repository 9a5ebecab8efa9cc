import { numberOf } from "../../base/fields.js";
import { locate } from "../../base/issue-list.js";
import { isBlank, timeOf } from "./cell.js";
import { columnLetter } from "./column-letter.js";
import type { RegisterIssue } from "./issue.js";
import type { Layout } from "./layout.js";
import { readDay } from "./read-day.js";
import { readText } from "./read-text.js";
import type { CellReading } from "./reading.js";
import type { SheetRow } from "./sheet-row.js";

/** The cells under headings nobody knows, by heading. */
export interface OtherCells {
  readonly other: Readonly<Record<string, string | number | boolean>>;
  readonly issues: readonly RegisterIssue[];
  /** How many cells are kept. */
  readonly kept: number;
}

/** Keeps the cells under unknown headings: numbers and booleans as they are, text tidied, dates as days. */
export function readOther({ row, cells, damaged = [] }: SheetRow, { others }: Layout): OtherCells {
  // Without a prototype, a heading such as "__proto__" is a key like any other.
  const other: Record<string, string | number | boolean> = Object.create(null);
  const issues: RegisterIssue[] = [];
  let kept = 0;
  for (const { index, name } of others) {
    const { value, issue } = readCell(cells[index]);
    if (value !== undefined) {
      other[name] = value;
      kept += damaged.includes(index) ? 0 : 1;
    }
    if (issue !== undefined) {
      issues.push(locate(issue, [row, columnLetter(index)]));
    }
  }
  return { other, issues, kept };
}

function readCell(cell: unknown): CellReading<string | number | boolean> {
  const value = typeof cell === "boolean" ? cell : numberOf(cell);
  if (value !== undefined) {
    return { value };
  }
  return timeOf(cell) === undefined ? readText(cell) : readDay(cell);
}

/** Warns of cells with content that stand under no heading, at the first of them: `register.extra-cell`. */
export function warnOfExtraCells({ row, cells }: SheetRow, places: ReadonlySet<number>): readonly RegisterIssue[] {
  let extra = 0;
  let first = 0;
  for (let index = cells.length - 1; index >= 0; index--) {
    if (!places.has(index) && !isBlank(cells[index])) {
      extra += 1;
      first = index;
    }
  }
  return extra === 0
    ? []
    : [locate({ code: "register.extra-cell", params: { cells: extra } }, [row, columnLetter(first)])];
}

/** The places of all columns that have a heading. */
export function placesOf({ columns, rivals, ticks, others }: Layout): ReadonlySet<number> {
  return new Set([
    ...columns.values(),
    ...[...rivals.values()].flat(),
    ...[...ticks, ...others].map(({ index }) => index),
  ]);
}
