import { locate } from "../../base/issue-list.js";
import { preview } from "../../base/preview.js";
import { remembering } from "../../base/remember.js";
import { isBlank } from "./cell.js";
import { readField } from "./cell-readers.js";
import { isGiven } from "./check-fields.js";
import { type DayDoubt, isDoubtful, writtenDayIn } from "./column-days.js";
import { columnLetter } from "./column-letter.js";
import { isDitto } from "./ditto.js";
import type { ColumnKey, ColumnValues, Fields, Ordinal } from "./fields.js";
import { wordsIn } from "./fold.js";
import type { RegisterFinding, RegisterIssue } from "./issue.js";
import type { Layout } from "./layout.js";
import { readDay } from "./read-day.js";
import { readText } from "./read-text.js";
import { readTicks } from "./read-ticks.js";
import type { CellReading, DecisionParts } from "./reading.js";
import type { SheetRow } from "./sheet-row.js";
import type { RegisterSuggestion } from "./suggestion.js";

/** What the cells of a row say, and what is wrong with single cells. */
export interface ReadFields {
  readonly fields: Fields;
  readonly issues: RegisterIssue[];
  readonly warnings: RegisterIssue[];
  readonly suggestions: readonly RegisterSuggestion[];
  /** How many cells became a field. */
  readonly used: number;
  /** Whether a cell may repeat the one above. */
  readonly mayRepeat: boolean;
}

/** A column of a table, where else its field may stand, and how a cell of it is read. */
interface FieldColumn {
  readonly key: ColumnKey;
  readonly index: number;
  readonly rivals: readonly number[];
  readonly read: (cell: unknown, place: number) => CellReading<unknown>;
}

/** Stands for a cell with a mark that repeats the cell above. */
const ditto: CellReading<never> = {};

/**
 * A reader for every known column of a table's rows, from left to right; a mark that repeats the cell above is left to
 * others.
 *
 * @param doubts - the columns whose days cannot be told from their months
 */
export function fieldsReader(
  layout: Layout,
  doubts: ReadonlyMap<number, DayDoubt>,
): (sheetRow: SheetRow) => ReadFields {
  const columns = Array.from(layout.columns, ([key, index]): FieldColumn => {
    const rivals = layout.rivals.get(key) ?? [];
    return { key, index, rivals, read: columnReader(key, rivals.length > 0 ? undefined : index, doubts) };
  });
  const years = Object.entries(layout.given) as [`${Ordinal}.year`, number][];
  return (sheetRow) => {
    const { row, cells } = sheetRow;
    const reading: Reading = {
      row,
      damaged: sheetRow.damaged ?? [],
      fields: {},
      parts: [],
      issues: [],
      warnings: [],
      suggestions: [],
      used: 0,
      mayRepeat: false,
    };
    for (const column of columns) {
      takeColumn(reading, column, cells);
    }
    for (const [key, parts] of reading.parts) {
      takeParts(reading, key, parts, layout);
    }
    takeTicks(reading, sheetRow, layout);
    takeYears(reading, years);
    return reading;
  };
}

/** How the cells of a column are read: one that stands alone remembers them, for in most columns texts come again. */
function columnReader(
  key: ColumnKey,
  alone: number | undefined,
  doubts: ReadonlyMap<number, DayDoubt>,
): FieldColumn["read"] {
  if (key === "number") {
    return (cell) => readField(key, cell);
  }
  const read: FieldColumn["read"] = (cell, place) =>
    isDitto(cell) ? ditto : (doubtful(key, cell, doubts.get(place)) ?? readField(key, cell));
  if (alone === undefined) {
    return read;
  }
  const readText = remembering((text) => read(text, alone));
  return (cell) => (typeof cell === "string" ? readText(cell) : read(cell, alone));
}

function takeColumn(reading: Reading, column: FieldColumn, cells: readonly unknown[]): void {
  const { key, index, rivals, read } = column;
  const isAlone = rivals.length === 0;
  const place = isAlone ? index : settle(cells, [index, ...rivals]);
  reading.mayRepeat ||= !isAlone;
  if (typeof place !== "number") {
    // Records have no points: where a district and the province gave them, neither are taken, and the row stays.
    const as = key === "points" ? "warnings" : "issues";
    tell(reading, as, { code: "register.cells-differ", params: { columns: place.map(columnLetter) } }, index);
    return;
  }
  const said = read(cells[place], place);
  if (said === ditto) {
    reading.mayRepeat = true;
    return;
  }
  take(reading, key, place, said);
  reading.used += isAlone ? 0 : filledAt(cells, [index, ...rivals]) - filledAt(cells, [place]);
}

/** What has been read of a row so far. */
interface Reading {
  readonly row: number;
  readonly damaged: readonly number[];
  readonly fields: { [K in ColumnKey]?: ColumnValues[K] };
  /** What cells say of a decision besides its number, to be compared with the columns for it. */
  readonly parts: (readonly [ColumnKey, DecisionParts])[];
  readonly issues: RegisterIssue[];
  readonly warnings: RegisterIssue[];
  readonly suggestions: RegisterSuggestion[];
  used: number;
  mayRepeat: boolean;
}

function tell(reading: Reading, as: "issues" | "warnings", finding: RegisterFinding, index: number): void {
  reading[as].push(locate(finding, [reading.row, columnLetter(index)]));
}

function take(
  reading: Reading,
  field: ColumnKey,
  index: number,
  { value, parts, issue, warning, suggestion }: CellReading<unknown>,
): void {
  if (parts !== undefined) {
    reading.parts.push([field, parts]);
  }
  if (value !== undefined) {
    (reading.fields as Record<string, unknown>)[field] = value;
    reading.used += reading.damaged.includes(index) ? 0 : 1;
  }
  if (issue !== undefined) {
    tell(reading, "issues", issue, index);
  }
  if (warning !== undefined) {
    tell(reading, "warnings", warning, index);
  }
  if (suggestion !== undefined) {
    reading.suggestions.push({ path: [reading.row, columnLetter(index)], field, ...suggestion });
  }
}

/** Day and authority of a decision in one cell: a column for them must say the same. */
function takeParts(reading: Reading, key: ColumnKey, parts: DecisionParts, { columns }: Layout): void {
  const [ordinal] = key.split(".") as [Ordinal];
  for (const name of ["date", "authority"] as const) {
    const field = `${ordinal}.${name}` as const;
    const [said, own] = [parts[name], reading.fields[field]];
    if (said === undefined) {
      continue;
    }
    if (own === undefined) {
      reading.fields[field] = said;
    } else if (wordsIn(own) !== wordsIn(said)) {
      const differing = [columns.get(key) ?? 0, columns.get(field) ?? 0].map(columnLetter);
      tell(
        reading,
        "issues",
        { code: "register.cells-differ", params: { columns: differing } },
        columns.get(field) ?? 0,
      );
      delete reading.fields[field];
      reading.used -= 1;
    }
  }
}

/** The stars that are ticked are the current ones. */
function takeTicks(reading: Reading, { cells }: SheetRow, { ticks, columns }: Layout): void {
  if (ticks.length === 0) {
    return;
  }
  const { value, index = 0, issue } = readTicks(cells, ticks);
  const { stars } = reading.fields;
  if (issue !== undefined) {
    tell(reading, "issues", issue, index);
    return;
  }
  if (value !== undefined && stars !== undefined && stars !== value) {
    const differing = [columns.get("stars") ?? 0, index].map(columnLetter);
    tell(reading, "issues", { code: "register.cells-differ", params: { columns: differing } }, index);
    return;
  }
  const places = ticks.map((tick) => tick.index);
  reading.used += filledAt(cells, places);
  if (value !== undefined) {
    reading.fields.stars = value;
  }
}

/** The year of a recognition may stand in its headings. */
function takeYears({ fields }: Reading, years: readonly [`${Ordinal}.year`, number][]): void {
  for (const [key, year] of years) {
    const [ordinal] = key.split(".") as [Ordinal];
    if (fields[key] === undefined && isGiven(fields, ordinal)) {
      fields[key] = year;
    }
  }
}

/** Where days cannot be told from months, a day that may be read either way is not read. */
function doubtful(key: ColumnKey, given: unknown, why: DayDoubt | undefined): CellReading<never> | undefined {
  const cell = key.endsWith("decisionNumber") ? writtenDayIn(given) : given;
  if (why === undefined || !isDoubtful(cell, why)) {
    return undefined;
  }
  const shown = preview(typeof cell === "object" ? (readDay(cell).value ?? null) : (cell as string | number));
  return { issue: { code: "register.doubtful-day", params: { given: shown, why } } };
}

/** The column of those that claim a field whose cell counts: the only filled one; all that are filled where they differ. */
function settle(cells: readonly unknown[], indexes: readonly number[]): number | readonly number[] {
  const filled = indexes.filter((index) => !isBlank(cells[index]));
  const texts = new Set(filled.map((index) => wordsIn(String(readText(cells[index]).value ?? index))));
  return texts.size > 1 ? filled : (filled[0] ?? indexes[0] ?? 0);
}

function filledAt(cells: readonly unknown[], indexes: readonly number[]): number {
  return indexes.filter((index) => !isBlank(cells[index])).length;
}
