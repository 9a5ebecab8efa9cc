import { locate } from "../../base/issue-list.js";
import { preview } from "../../base/preview.js";
import { filledIn, type RegisterAccount, wholeAccount } from "./account.js";
import { type Above, carry } from "./carry.js";
import { isBlank } from "./cell.js";
import { fieldsChecker } from "./check-fields.js";
import { columnLetter } from "./column-letter.js";
import type { Fields } from "./fields.js";
import type { RegisterFinding, RegisterIssue } from "./issue.js";
import { isCount, isSigning, kindOfRow, type Progress } from "./kind-of-row.js";
import type { Layout } from "./layout.js";
import { entryMaker } from "./make-entry.js";
import { mendRow } from "./mend-row.js";
import type { Covered } from "./merges.js";
import { fieldsReader } from "./read-fields.js";
import { placesOf, readOther, warnOfExtraCells } from "./read-other.js";
import { readText } from "./read-text.js";
import { revokedBelow, revokedIssues } from "./revoked.js";
import type { RegisterRow, RowKind } from "./row.js";
import { belowSection, readSection, type Sections } from "./section.js";
import type { SheetRow } from "./sheet-row.js";
import type { RegisterSuggestion } from "./suggestion.js";
import type { SurveyedTable } from "./survey-table.js";

/** Reads the rows of one table, in their order. */
export interface RowReader {
  /** Reads a row below the headings. */
  readonly read: (row: SheetRow, covered: Covered) => RegisterRow;
  /** Takes notice of a row of headings: a register repeats them on every page. */
  readonly passHeadings: () => void;
}

/** What is known of a table besides what stands in it. */
export interface TableNews {
  /** The day of reading. */
  readonly on: string | undefined;
  /** The title above it, where that is of a list of what was revoked. */
  readonly revoked: string | undefined;
}

/**
 * A reader for the rows of a table. Of the rows before it keeps the last product and the sections it stands in.
 *
 * @param table - the table, as a first look at all rows found it
 */
export function rowReader({ layout, doubts, letters, from }: SurveyedTable, { on, revoked }: TableNews): RowReader {
  const columns = Object.fromEntries(Array.from(layout.columns, ([key, index]) => [key, columnLetter(index)]));
  const places = placesOf(layout);
  const readFields = fieldsReader(layout, doubts);
  const makeEntry = entryMaker();
  const checkFields = fieldsChecker(layout, on);
  let above: Above | undefined;
  let lastProduct = from;
  let previous: number | undefined;
  let sections: Sections = new Map();
  let title = revoked;
  let progress: Progress = { hasBegun: false, hasEnded: false };
  const readProduct = (row: SheetRow, covered: Covered): RegisterRow => {
    const read = readFields(row);
    const carried = carry({ row, layout, read, covered, above, sections });
    const { fields } = carried;
    const checked = checkFields(fields, row.row);
    const { other, issues, kept } = readOther(row, layout);
    const ended = revokedIssues(row.row, fields, other, layout, title);
    const order = checkNumber(row, layout, fields.number, previous);
    const suggestions = [...read.suggestions, ...checked.suggestions, ...suggestAbove(fields, above, layout, row.row)];
    const used = read.used + carried.used;
    above = { row: row.row, fields };
    lastProduct = row.row;
    previous = fields.number ?? previous;
    return {
      row: row.row,
      kind: "product",
      cells: row.given,
      entry: makeEntry(fields, other),
      columns,
      ...(carried.from !== undefined && { carried: carried.from }),
      suggestions,
      account: { used, kept, reported: filledIn(row.cells) - used - kept },
      issues: [...row.issues, ...read.issues, ...carried.issues, ...issues, ...checked.issues, ...ended],
      warnings: [...order, ...read.warnings, ...checked.warnings, ...warnOfExtraCells(row, places)],
    };
  };
  const passRow = (row: SheetRow, kind: RowKind): RegisterRow => {
    above = undefined;
    title = kind === "continuation" ? title : revokedBelow(row.cells, title);
    if (kind === "continuation") {
      const finding = locate({ code: "register.continuation", params: { row: lastProduct } }, [row.row]);
      const plain = plainRow(row, kind);
      return { ...plain, account: wholeAccount(row.cells, "reported"), warnings: [finding] };
    }
    if (kind !== "section") {
      previous = kind === "footer" || kind === "blank" ? previous : undefined;
      return plainRow(row, kind);
    }
    previous = undefined;
    const text = sectionText(row.cells);
    const section = readSection(text);
    sections = belowSection(sections, section, row.row);
    const plain = plainRow(row, kind);
    return section === undefined
      ? {
          ...plain,
          warnings: [locate({ code: "register.unknown-section", params: { given: preview(text) } }, [row.row])],
        }
      : { ...plain, section, account: sectionAccount(row.cells) };
  };
  return {
    read: (given, covered) => {
      const { row, issues, warnings } = mendRow(given, letters);
      const kind = kindOfRow(row, layout, progress, covered);
      progress = {
        hasBegun: progress.hasBegun || kind === "product",
        hasEnded: kind === "footer" || (progress.hasEnded && kind !== "product"),
        isSigned: kind !== "product" && (progress.isSigned || (kind === "footer" && isSigning(row.cells, layout))),
        hasSections: progress.hasSections || kind === "section",
      };
      const read = kind === "product" ? readProduct(row, covered) : passRow(row, kind);
      return issues.length + warnings.length === 0
        ? read
        : { ...read, issues: [...issues, ...read.issues], warnings: [...warnings, ...read.warnings] };
    },
    passHeadings: () => {
      above = undefined;
      previous = undefined;
      progress = { hasBegun: true, hasEnded: false };
    },
  };
}

/** A row that is handed through unread. */
export function plainRow({ row, given, cells, issues }: SheetRow, kind: RowKind): RegisterRow {
  const account = wholeAccount(cells, kind === "headings" ? "used" : "kept");
  return { row, kind, cells: given, suggestions: [], account, issues, warnings: [] };
}

/** What a section is called: of a row's texts the one that is understood, or the longest. */
function sectionText(cells: readonly unknown[]): string {
  const texts = cells.map((cell) => readText(cell).value ?? "");
  const known = texts.find((text) => readSection(text) !== undefined);
  return known ?? texts.reduce((longest, text) => (text.length > longest.length ? text : longest), "");
}

/** Counts of what stands below a section are kept; its own number is used. */
function sectionAccount(cells: readonly unknown[]): RegisterAccount {
  const filled = cells.filter((cell) => !isBlank(cell));
  const kept = filled.slice(1).filter(isCount).length;
  return { used: filled.length - kept, kept, reported: 0 };
}

/** A blank producer may be that of the row above, as in a sheet whose merged cells were lost. */
function suggestAbove(
  fields: Fields,
  above: Above | undefined,
  { columns }: Layout,
  row: number,
): readonly RegisterSuggestion[] {
  const index = columns.get("producerName");
  const value = above?.fields.producerName;
  return index === undefined || value === undefined || fields.producerName !== undefined
    ? []
    : [{ path: [row, columnLetter(index)], field: "producerName", value, why: "above" }];
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
