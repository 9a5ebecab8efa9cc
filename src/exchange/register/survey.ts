import { remembering } from "../../base/remember.js";
import { type LetterSurvey, type LetterVerdict, letterSurvey } from "../letters/letter-survey.js";
import { isBlank, MOST_CHARACTERS } from "./cell.js";
import { addDay, type ColumnDays, type DayDoubt, doubtOf, noDays, writtenDayIn } from "./column-days.js";
import { columnLetter } from "./column-letter.js";
import type { ColumnKey } from "./fields.js";
import { claimOf } from "./heading-path.js";
import { isAgencyHeadings, isAgencySubHeadings } from "./is-agency-headings.js";
import type { RegisterIssue } from "./issue.js";
import { agencyLayout, isSameLayout, type Layout } from "./layout.js";
import { type ColumnLetters, mendHeadings } from "./mend-row.js";
import type { Covered, MergeReader } from "./merges.js";
import { isNumberingRow } from "./numbering-row.js";
import { addPlace, noPlaces, type PlaceColumn, placeKeyOf } from "./place-column.js";
import {
  type Claims,
  type Headings,
  MOST_HEADING_ROWS,
  mayBeHeadings,
  readHeadings,
  type SurveyedRow,
} from "./read-headings.js";
import type { SheetRow } from "./sheet-row.js";

/** How a register is laid out: the agency workbook by its columns, anything else by its headings. */
export type RegisterLayout = "agency" | "headings" | "auto";

/** A table of a sheet, as a first look at all rows found it. */
export interface SurveyedTable {
  /** The row from which on it counts. */
  readonly from: number;
  readonly layout: Layout;
  /** Whether columns are known by their place in the agencies' workbook, or by their headings. */
  readonly by: "agency" | "headings";
  readonly known: number;
  readonly unknown: number;
  /** The columns whose letters are not all Unicode, and what they are. */
  readonly letters: ColumnLetters;
  /** The columns whose days cannot be told from their months. */
  readonly doubts: ReadonlyMap<number, DayDoubt>;
}

/** Rows of headings, and what is odd about them. */
export interface HeadingSpan {
  readonly from: number;
  readonly to: number;
  readonly issues: readonly RegisterIssue[];
  readonly warnings: readonly RegisterIssue[];
}

/** What a first look at all rows of a sheet tells: its tables, their headings, and what their columns look like. */
export interface RegisterSurvey {
  readonly tables: readonly SurveyedTable[];
  readonly headings: readonly HeadingSpan[];
  /** How many rows hold something. */
  readonly filled: number;
}

/** Takes the rows of a sheet one by one. */
export interface Surveyor {
  readonly take: (row: SheetRow) => void;
  readonly end: () => RegisterSurvey;
}

/** Rows that are looked at together: headings, and what stands below them. */
const WINDOW = MOST_HEADING_ROWS + 2;

/** More tables than a sheet has; further headings are rows like any other. */
const MOST_TABLES = 200;
/** More pages than a sheet has. */
const MOST_SPANS = 100_000;

/** More columns of text than a register has. */
const MOST_TEXTS = 256;

/** A table while its rows are looked at. */
interface OpenTable extends Omit<SurveyedTable, "doubts" | "letters"> {
  readonly texts: Map<number, LetterSurvey>;
  readonly days: readonly DayColumn[];
  readonly places: ReadonlyMap<number, PlaceColumn>;
}

/** A column of days, and what takes its cells. */
interface DayColumn {
  readonly index: number;
  readonly seen: ColumnDays;
  readonly add: (cell: unknown) => void;
}

const dayColumns: readonly ColumnKey[] = ["founded", "expires", "first.date", "second.date"];
/** Columns in whose cells a day may stand with other words. */
const decisionColumns: readonly ColumnKey[] = ["first.decisionNumber", "second.decisionNumber"];

/** Finds the tables of a sheet; of its rows it keeps five at a time. */
export function surveyor(layout: RegisterLayout, firstRow: number, merges: MergeReader): Surveyor {
  const tables: OpenTable[] = layout === "agency" ? [openTable(firstRow, agency())] : [];
  const spans: HeadingSpan[] = [];
  const claims = remembered(claimOf);
  let latest: { readonly top: SheetRow; readonly found: FoundTable } | undefined;
  const waiting: SurveyedRow[] = [];
  let filled = 0;
  let headingsTo = 0;
  const begin = (row: number, found: FoundTable) => {
    headingsTo = row + found.depth - 1;
    spans.push({ from: row, to: headingsTo, issues: found.issues, warnings: found.warnings });
    const current = tables.at(-1);
    if (current === undefined || !isSameLayout(current.layout, found.layout)) {
      tables.push(openTable(row, found));
    }
  };
  const look = () => {
    const [{ sheetRow } = noRow] = waiting;
    const { row } = sheetRow;
    const isBody = row > headingsTo && !sheetRow.isBlank;
    const again = latest !== undefined && isBody ? repeated(latest, waiting) : undefined;
    const found =
      again ?? (isBody && spans.length < MOST_SPANS ? headingsAt(waiting, layout, tables, claims) : undefined);
    const table = tables.at(-1);
    if (found !== undefined) {
      latest = { top: sheetRow, found };
      begin(row, found);
    } else if (isBody && table !== undefined) {
      lookAtCells(table, sheetRow.cells);
    }
    waiting.shift();
  };
  return {
    take: (sheetRow) => {
      filled += sheetRow.isBlank ? 0 : 1;
      waiting.push({ sheetRow, covered: merges(sheetRow) });
      if (waiting.length === WINDOW) {
        look();
      }
    },
    end: () => {
      while (waiting.length > 0) {
        look();
      }
      const settledTables = tables.map(settled);
      return { tables: settledTables, headings: spans.map((span) => withoutPlaces(span, settledTables)), filled };
    },
  };
}

interface FoundTable extends Headings {
  readonly by: "agency" | "headings";
}

const noRow: SurveyedRow = {
  sheetRow: { row: 0, given: [], cells: [], isBlank: true, issues: [] },
  covered: new Map() as Covered,
};

function agency(): FoundTable {
  return {
    layout: agencyLayout,
    by: "agency",
    depth: 0,
    places: [],
    known: agencyLayout.columns.size,
    unknown: 0,
    issues: [],
    warnings: [],
  };
}

/** The headings that begin with the first of the rows; a numbering row below them belongs to them. */
function headingsAt(
  window: readonly SurveyedRow[],
  layout: RegisterLayout,
  tables: readonly OpenTable[],
  claims: Claims,
): FoundTable | undefined {
  const found = tableAt(window, layout, tables, claims);
  const below = found === undefined ? undefined : window[found.depth];
  return found !== undefined && below !== undefined && isNumberingRow(below.sheetRow.cells)
    ? { ...found, depth: found.depth + 1 }
    : found;
}

function tableAt(
  window: readonly SurveyedRow[],
  layout: RegisterLayout,
  tables: readonly OpenTable[],
  claims: Claims,
): FoundTable | undefined {
  const [top = noRow, next = noRow] = window;
  if (tables.length > 0 && !mayBegin(top, tables.length)) {
    return undefined;
  }
  const isAgency = layout === "agency" || tables.at(-1)?.by === "agency";
  if (layout !== "headings" && isAgencyHeadings(top.sheetRow, isAgency)) {
    return { ...agency(), depth: isAgencySubHeadings(next.sheetRow) ? 2 : 1 };
  }
  const headings =
    layout === "agency"
      ? undefined
      : (readHeadings(window, claims) ?? (mayBeHeadings(top) ? readHeadings(mended(window), claims) : undefined));
  return headings === undefined ? undefined : { ...headings, by: "headings" };
}

/** The headings of one row that were found last, if the next row that may be headings has the same cells. */
function repeated(
  { top, found }: { readonly top: SheetRow; readonly found: FoundTable },
  [next = noRow]: readonly SurveyedRow[],
): FoundTable | undefined {
  const { row, cells } = next.sheetRow;
  const isSame =
    found.depth === 1 && cells.length === top.cells.length && cells.every((cell, at) => cell === top.cells[at]);
  const here = (finding: RegisterIssue): RegisterIssue => ({ ...finding, path: [row, ...finding.path.slice(1)] });
  return isSame ? { ...found, issues: found.issues.map(here), warnings: found.warnings.map(here) } : undefined;
}

/** More headings than a sheet has. */
const MOST_REMEMBERED = 2000;

/** The same, remembering what was asked: a register repeats its headings, and a window of rows is looked at several times. */
function remembered(claimOf: Claims): Claims {
  const known = new Map<string, ReturnType<Claims>>();
  return (path) => {
    const key = path.join("\n");
    if (known.has(key)) {
      return known.get(key);
    }
    const claim = claimOf(path);
    if (known.size < MOST_REMEMBERED) {
      known.set(key, claim);
    }
    return claim;
  };
}

/** The same rows with their letters in Unicode: headings may be typed for old fonts, too. */
function mended(window: readonly SurveyedRow[]): readonly SurveyedRow[] {
  return window
    .slice(0, MOST_HEADING_ROWS)
    .map(({ sheetRow, covered }) => ({ sheetRow: mendHeadings(sheetRow), covered }));
}

/** Below a table's first headings most rows are products, which begin with a number or a name: further headings do not. */
function mayBegin({ sheetRow }: SurveyedRow, count: number): boolean {
  const first = sheetRow.cells.find((cell) => !isBlank(cell));
  return count < MOST_TABLES && typeof first === "string" && first.length <= 60 && !/^\s*\d/.test(first);
}

function openTable(from: number, { layout, by, known, unknown, places }: FoundTable): OpenTable {
  return {
    from,
    layout,
    by,
    known,
    unknown,
    days: [...dayColumns, ...decisionColumns].flatMap((key) => {
      const index = layout.columns.get(key);
      return index === undefined ? [] : [dayColumn(index, decisionColumns.includes(key))];
    }),
    texts: new Map(),
    places: new Map(places.map((index) => [index, noPlaces()])),
  };
}

/** A column whose cells are days, or hold them among other words. A text that comes again tells nothing new. */
function dayColumn(index: number, hasWords: boolean): DayColumn {
  const seen = noDays();
  const addText = remembering((text) => {
    addDay(seen, hasWords ? writtenDayIn(text) : text);
    return seen;
  });
  const add = (cell: unknown) => {
    if (typeof cell === "string") {
      addText(cell);
    } else if (!hasWords) {
      addDay(seen, cell);
    }
  };
  return { index, seen, add };
}

function lookAtCells({ days, places, texts }: OpenTable, cells: readonly unknown[]): void {
  for (let index = 0; index < Math.min(cells.length, MOST_TEXTS); index++) {
    const cell = cells[index];
    if (typeof cell === "string" && cell.length <= MOST_CHARACTERS) {
      letterSurveyOf(texts, index).add(cell);
    }
  }
  for (const { index, add } of days) {
    add(cells[index]);
  }
  for (const [index, seen] of places) {
    addPlace(seen, cells[index]);
  }
}

function letterSurveyOf(texts: Map<number, LetterSurvey>, index: number): LetterSurvey {
  const survey = texts.get(index) ?? letterSurvey();
  if (!texts.has(index)) {
    texts.set(index, survey);
  }
  return survey;
}

/** A table once all of its cells have been seen. */
function settled({ days, places, texts, layout, ...table }: OpenTable): SurveyedTable {
  const letters = [...texts].flatMap(([index, survey]): (readonly [number, LetterVerdict])[] => {
    const verdict = survey.verdict();
    return verdict === undefined || verdict === "unicode" ? [] : [[index, verdict]];
  });
  const doubts = days.flatMap(({ index, seen }): (readonly [number, DayDoubt])[] => {
    const doubt = doubtOf(seen);
    return doubt === undefined ? [] : [[index, doubt]];
  });
  return { ...table, layout: withPlaces(layout, places), doubts: new Map(doubts), letters: new Map(letters) };
}

/** A column of places is what all of its cells are, unless the sheet has such a column already. */
function withPlaces(layout: Layout, places: ReadonlyMap<number, PlaceColumn>): Layout {
  let { columns, others } = layout;
  for (const [index, seen] of places) {
    const key = placeKeyOf(seen);
    if (key !== undefined && !columns.has(key)) {
      columns = new Map([...columns, [key, index] as const].sort(([, one], [, other]) => one - other));
      others = others.filter((other) => other.index !== index);
    }
  }
  return { ...layout, columns, others };
}

/** The headings of columns that turned out to be of places are known after all. */
function withoutPlaces(span: HeadingSpan, tables: readonly SurveyedTable[]): HeadingSpan {
  const table = tables.findLast(({ from }) => from <= span.from);
  const others = new Set(table?.layout.others.map(({ index }) => columnLetter(index)));
  const warnings = span.warnings.filter(
    ({ code, path }) => code !== "register.unknown-heading" || others.has(String(path[1])),
  );
  return { ...span, warnings };
}
