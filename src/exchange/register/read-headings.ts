import { locate } from "../../base/issue-list.js";
import { preview } from "../../base/preview.js";
import { isBlank } from "./cell.js";
import { columnLetter } from "./column-letter.js";
import type { ColumnKey, Ordinal } from "./fields.js";
import { findFallbackColumn } from "./find-column.js";
import { wordsIn } from "./fold.js";
import type { HeadingMeaning } from "./heading-meaning.js";
import type { Claim } from "./heading-path.js";
import type { RegisterIssue } from "./issue.js";
import type { Layout } from "./layout.js";
import type { Covered } from "./merges.js";
import { isNumberingRow } from "./numbering-row.js";
import { readText } from "./read-text.js";
import type { SheetRow } from "./sheet-row.js";

/** A row with what its covered cells show. */
export interface SurveyedRow {
  readonly sheetRow: SheetRow;
  readonly covered: Covered;
}

/** A layout that rows of headings describe, and what is odd about them. */
export interface Headings {
  readonly layout: Layout;
  /** How many rows they take. */
  readonly depth: number;
  /** Columns that hold places of some kind; their cells tell of which. */
  readonly places: readonly number[];
  /** How many headings are known, and how many are not. */
  readonly known: number;
  readonly unknown: number;
  readonly issues: readonly RegisterIssue[];
  readonly warnings: readonly RegisterIssue[];
}

/** Tells what a column's headings claim it for. */
export type Claims = (path: readonly string[]) => Claim | undefined;

/** The most rows that headings take. */
export const MOST_HEADING_ROWS = 3;

const nameColumns = ["productName", "producerName"] as const;

/**
 * Reads headings of one to three rows.
 *
 * @param window - rows from the one that may be the first of headings
 * @param claimOf - what headings claim a column for
 * @returns undefined where fewer than two headings are known, or neither products nor producers have a name; otherwise
 * the layout, with issues `register.duplicate-heading` and warnings `register.unknown-heading` and
 * `register.missing-column`
 */
export function readHeadings(window: readonly SurveyedRow[], claimOf: Claims): Headings | undefined {
  const best = readBest(window, claimOf);
  if (best === undefined || !isRegister(best, window)) {
    return undefined;
  }
  // A row over headings that changes nothing of what they say is a title, or the last product of the page before.
  const below = best.rows.length > 1 ? readBest(window.slice(1), claimOf) : undefined;
  return below !== undefined && addsNothing(best, below) ? undefined : finish(best);
}

function addsNothing(best: Reading, below: Reading): boolean {
  return (
    understanding(below) >= understanding(best) &&
    best.claims.every((claim, index) => isSame(claim, below.claims[index]))
  );
}

function isSame(one: Claim | undefined, other: Claim | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The reading of one to three rows that understands the most; of two that are even the one with fewer rows. */
function readBest(window: readonly SurveyedRow[], claimOf: Claims): Reading | undefined {
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
    best = understanding(reading) > understanding(best) ? reading : best;
  }
  return best;
}

function understanding({ columns, claims }: Reading): number {
  const ticks = claims.filter((claim) => claim?.field === "tick").length;
  return columns.size + (ticks > 1 ? ticks : 0);
}

/** A heading is a short text, or a year; a row of one cell is a title. */
function mayBeHeadings({ sheetRow }: SurveyedRow): boolean {
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
function mayBeSubHeadings(row: SurveyedRow, above: readonly SurveyedRow[], claimOf: Claims): boolean {
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

function textAt(cell: unknown): string {
  return readText(cell).value ?? "";
}

/** What rows of headings say when they are read together. */
interface Reading {
  readonly rows: readonly SurveyedRow[];
  readonly paths: readonly (readonly string[])[];
  readonly claims: readonly (Claim | undefined)[];
  readonly columns: Map<ColumnKey, number>;
  readonly rivals: Map<ColumnKey, number[]>;
  readonly given: Layout["given"];
}

function readAt(rows: readonly SurveyedRow[], claimOf: Claims): Reading {
  const paths = pathsOf(rows);
  const titles = paths.map((path) => wordsIn(splitCamel(path.join(" "))));
  const claims = related(titles, paths.map(claimOf));
  const { ordinalOf, given } = ordinalsOf(claims);
  const columns = new Map<ColumnKey, number>();
  const rivals = new Map<ColumnKey, number[]>();
  const claim = (key: ColumnKey, index: number) => {
    if (columns.has(key)) {
      rivals.set(key, [...(rivals.get(key) ?? []), index]);
    } else {
      columns.set(key, index);
    }
  };
  for (const [index, one] of claims.entries()) {
    const key = one === undefined || one.field === "tick" ? undefined : keyOf(one, ordinalOf(one));
    if (key !== undefined) {
      claim(key, index);
    }
  }
  for (const [index, path] of paths.entries()) {
    const key = claims[index] === undefined ? fallbackOf(path, titles) : undefined;
    if (key !== undefined && !columns.has(key)) {
      columns.set(key, index);
    }
  }
  return { rows, paths, claims, columns: inOrder(columns), rivals, given };
}

function inOrder(columns: ReadonlyMap<ColumnKey, number>): Map<ColumnKey, number> {
  return new Map([...columns].sort(([, one], [, other]) => one - other));
}

/** The headings over each column, from the topmost down; a merged one counts once. */
function pathsOf(rows: readonly SurveyedRow[]): string[][] {
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

/** Headings that are of whatever document stands left of them. */
const relative = new Set(["ngay cap", "noi cap", "co quan cap", "don vi cap", "thoi gian cap", "ngay", "ngay ky"]);

const DOCUMENTS =
  /(?:^| )(?:giay|chung nhan|gcn|gcnn?attp|attp|cccd|cmnd|dkkd|vietgap|haccp|iso|phep|license|certificate)(?: |$)/;

/** Takes the day and the authority of another document away from the recognition. */
function related(titles: readonly string[], claims: readonly (Claim | undefined)[]): readonly (Claim | undefined)[] {
  const isRelative = (index: number) => relative.has(titles[index] ?? "");
  const hasOther = claims.some((claim, index) => isOfRecognition(claim) && !isRelative(index));
  return claims.map((claim, index) => {
    if (claim === undefined || !isRelative(index)) {
      return claim;
    }
    const left = [index - 1, index - 2, index - 3].find((place) => place >= 0 && !isRelative(place)) ?? -1;
    return hasOther && !isOtherDocument(claims[left], titles[left] ?? "") ? claim : undefined;
  });
}

function isOfRecognition(claim: Claim | undefined): boolean {
  return claim !== undefined && (claim.field.startsWith("recognition.") || claim.field === "stars");
}

function isOtherDocument(claim: Claim | undefined, title: string): boolean {
  return claim?.field === "registrationNumber" || (!isOfRecognition(claim) && DOCUMENTS.test(title));
}

const PRICES = /(?:^| )(?:gia|don gia|gia ban|price|so luong|san luong|quy cach|quantity)(?: |$)/;
const OPINIONS = /(?:^| )(?:reviews?|luot danh gia|danh gia khach|khach hang|nhan xet)(?: |$)/;

/** What a heading means where no other one does. "Đơn vị" beside prices is a unit, "rating" beside reviews an opinion. */
function fallbackOf(path: readonly string[], titles: readonly string[]): ColumnKey | undefined {
  const key = findFallbackColumn(path.at(-1) ?? "");
  const isBeside = (pattern: RegExp) => titles.some((title) => pattern.test(title));
  if ((key === "producerName" && isBeside(PRICES)) || (key === "stars" && isBeside(OPINIONS))) {
    return undefined;
  }
  return key;
}

function splitCamel(text: string): string {
  return text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
}

/** Which recognition each claim is of, by its number or by the order of years; of more than two years the last two count. */
function ordinalsOf(claims: readonly (Claim | undefined)[]): {
  readonly ordinalOf: (claim: HeadingMeaning) => Ordinal | "none" | undefined;
  readonly given: Layout["given"];
} {
  const dated = claims.flatMap((claim) =>
    claim !== undefined && claim.field !== "tick" && claim.field.startsWith("recognition.") && claim.year !== undefined
      ? [claim.year]
      : [],
  );
  const years = [...new Set(dated)].sort((one, other) => one - other).slice(-2);
  const [first, second] = years;
  const given = {
    ...(first !== undefined && { "first.year": first }),
    ...(second !== undefined && { "second.year": second }),
  };
  const ordinalOf = ({ ordinal, year }: HeadingMeaning) => {
    if (ordinal !== undefined || year === undefined || years.length < 2) {
      return ordinal;
    }
    return year === first ? ("first" as const) : year === second ? ("second" as const) : ("none" as const);
  };
  return { ordinalOf, given };
}

function keyOf({ field }: HeadingMeaning, ordinal: Ordinal | "none" | undefined): ColumnKey | undefined {
  const [, part] = /^recognition\.(.+)$/.exec(field) ?? [];
  if (part === undefined) {
    return field as ColumnKey;
  }
  if (ordinal === "none") {
    return undefined;
  }
  // Stars of a recognition without a number are the current ones.
  return part === "stars" && ordinal === undefined ? "stars" : (`${ordinal ?? "first"}.${part}` as ColumnKey);
}

/** Whether what was read are headings of a register, and no row that happens to have such words. */
function isRegister({ columns, paths, rows }: Reading, window: readonly SurveyedRow[]): boolean {
  if (columns.size < 2 || !nameColumns.some((key) => columns.has(key))) {
    return false;
  }
  const filled = paths.filter((path) => path.length > 0).length;
  if (columns.size === 2 && filled > 6) {
    return false;
  }
  // In data a word comes again in the next rows; headings do so on the next page only, and then the whole row.
  const next = window
    .slice(rows.length, rows.length + 2)
    .filter(({ sheetRow }) => !isNumberingRow(sheetRow.cells) && !rows.some((row) => hasSameTexts(row, sheetRow)));
  return ![...columns.values()].some((index) => {
    const leaf = paths[index]?.at(-1);
    return next.some(({ sheetRow }) => textAt(sheetRow.cells[index]) === leaf);
  });
}

function hasSameTexts({ sheetRow: { cells: own } }: SurveyedRow, { cells }: SheetRow): boolean {
  const width = Math.max(own.length, cells.length);
  return Array.from({ length: width }).every((_, index) => textAt(own[index]) === textAt(cells[index]));
}

function finish(reading: Reading): Headings {
  const { rows, paths, claims, columns, given } = reading;
  const ticks = claims.flatMap((claim, index) => (claim?.field === "tick" ? [{ index, stars: claim.stars }] : []));
  const isTicked = ticks.length > 1;
  const { kept, rivals } = partRivals(reading);
  const used = new Set([
    ...columns.values(),
    ...[...rivals.values()].flat(),
    ...(isTicked ? ticks : []).map(({ index }) => index),
  ]);
  const rest = [...paths.entries()].filter(([index, path]) => path.length > 0 && !used.has(index));
  const name = uniqueNames([...used].map((index) => paths[index]?.join(" ")));
  const lastRow = rows.at(-1)?.sheetRow.row ?? 0;
  const findings = rest.map(([index, path]) => {
    const title = path.join(" ");
    const first = kept.get(index);
    const given = preview(title);
    return locate(
      first === undefined
        ? { code: "register.unknown-heading", params: { given } }
        : { code: "register.duplicate-heading", params: { given, first: columnLetter(first) } },
      [rowOf(rows, index, lastRow), columnLetter(index)],
    );
  });
  const missing = nameColumns.filter((key) => !columns.has(key));
  return {
    layout: {
      columns,
      rivals,
      ticks: isTicked ? ticks : [],
      others: rest.map(([index, path]) => ({ index, name: name(path.join(" ")) })),
      given,
      merged: false,
    },
    depth: rows.length,
    places: rest.flatMap(([index, path]) => (isPlace(path.at(-1) ?? "") ? [index] : [])),
    known: used.size,
    unknown: rest.length,
    issues: [],
    warnings: [
      ...findings,
      ...missing.map((column) => locate({ code: "register.missing-column", params: { column } }, [lastRow])),
    ],
  };
}

/** The row in which a column's lowest heading stands. */
function rowOf(rows: readonly SurveyedRow[], index: number, otherwise: number): number {
  return rows.findLast(({ sheetRow }) => textAt(sheetRow.cells[index]) !== "")?.sheetRow.row ?? otherwise;
}

function isPlace(heading: string): boolean {
  return ["dia phuong", "don vi hanh chinh", "dia ban", "locality"].includes(wordsIn(heading));
}

/** Fields of which a register may rightly have several: the second one is kept under its heading. */
const several: ReadonlySet<ColumnKey> = new Set([
  ...(["number", "address", "phones", "representative", "email", "website", "notes", "productGroup"] as const),
  ...(["commune", "producerType", "points", "gtin"] as const),
]);

/** Parts the second columns of a field: those that are kept under their heading, and those that must agree. */
function partRivals({ rivals, columns }: Reading): {
  readonly kept: ReadonlyMap<number, number>;
  readonly rivals: ReadonlyMap<ColumnKey, readonly number[]>;
} {
  const kept = new Map<number, number>();
  const must = new Map<ColumnKey, readonly number[]>();
  for (const [key, indexes] of rivals) {
    if (several.has(key)) {
      for (const index of indexes) {
        kept.set(index, columns.get(key) ?? 0);
      }
    } else {
      must.set(key, indexes);
    }
  }
  return { kept, rivals: must };
}

/** Numbers a heading that the sheet has already: `Ghi chú (2)`. */
function uniqueNames(taken: readonly (string | undefined)[]): (title: string) => string {
  const used = new Set(taken);
  const counts = new Map<string, number>();
  return (title) => {
    let count = counts.get(title) ?? 1;
    let name = title;
    while (used.has(name)) {
      count += 1;
      name = `${title} (${count})`;
    }
    counts.set(title, count);
    used.add(name);
    return name;
  };
}
