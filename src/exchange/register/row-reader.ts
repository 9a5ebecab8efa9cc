import { locate } from "../../base/issue-list.js";
import { isBlank } from "./cell.js";
import { checkFields } from "./check-fields.js";
import { columnLetter } from "./column-letter.js";
import type { Fields } from "./fields.js";
import { inherit } from "./inherit.js";
import type { RegisterFinding, RegisterIssue } from "./issue.js";
import { kindOfRow } from "./kind-of-row.js";
import type { Layout } from "./layout.js";
import { makeEntry } from "./make-entry.js";
import { readFields } from "./read-fields.js";
import { readOther, warnOfExtraCells } from "./read-other.js";
import type { RegisterRow, RowKind } from "./row.js";
import type { SheetRow } from "./sheet-row.js";

/** Reads the rows of one sheet, in their order. */
export type RowReader = (row: SheetRow) => RegisterRow;

/**
 * A reader for the rows of a known layout. Of the rows before it keeps the last producer and running number only.
 *
 * @param hasBegun - whether the headings have been read already
 */
export function rowReader(layout: Layout, hasBegun: boolean): RowReader {
  const columns = Object.fromEntries(Array.from(layout.columns, ([key, index]) => [key, columnLetter(index)]));
  let above: Fields = {};
  let previous: number | undefined;
  let progress = { hasBegun, isAfterHeadings: hasBegun };
  return (row) => {
    const kind = kindOfRow(row, layout, progress);
    progress = { hasBegun: progress.hasBegun || begins(kind), isAfterHeadings: kind === "headings" };
    if (kind !== "product") {
      above = {};
      previous = kind === "title" || kind === "headings" ? undefined : previous;
      return plainRow(row, kind);
    }
    const read = readFields(row, layout);
    const fields = layout.merged ? inherit(read.fields, above, row.cells, layout) : read.fields;
    const checked = checkFields(fields, layout, row.row);
    const { other, issues } = readOther(row, layout);
    const order = checkNumber(row, layout, fields.number, previous);
    above = fields;
    previous = fields.number ?? previous;
    return {
      ...plainRow(row, kind),
      entry: makeEntry(fields, other),
      columns,
      issues: [...row.issues, ...read.issues, ...issues, ...checked.issues],
      warnings: [...order, ...read.warnings, ...checked.warnings, ...warnOfExtraCells(row, layout)],
    };
  };
}

/** A row that is handed through unread. */
export function plainRow({ row, given, issues }: SheetRow, kind: RowKind): RegisterRow {
  return { row, kind, cells: given, issues, warnings: [] };
}

function begins(kind: RowKind): boolean {
  return kind === "product" || kind === "headings";
}

function checkNumber(
  { row, cells }: SheetRow,
  { columns }: Layout,
  number: number | undefined,
  previous: number | undefined,
): readonly RegisterIssue[] {
  const index = columns.get("number");
  const finding = index === undefined ? undefined : numberFinding(isBlank(cells[index]), number, previous);
  return finding === undefined ? [] : [locate(finding, [row, columnLetter(index ?? 0)])];
}

function numberFinding(isMissing: boolean, number?: number, previous?: number): RegisterFinding | undefined {
  if (isMissing) {
    return { code: "register.no-number", params: {} };
  }
  if (number === undefined || previous === undefined || number > previous) {
    return undefined;
  }
  return number === previous
    ? { code: "register.number-twice", params: { number } }
    : { code: "register.number-order", params: { number, previous } };
}
