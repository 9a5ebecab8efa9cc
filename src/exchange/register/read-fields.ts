import { locate } from "../../base/issue-list.js";
import { preview } from "../../base/preview.js";
import { splitPhones } from "../../records/phone.js";
import { isBlank } from "./cell.js";
import { isGiven } from "./check-fields.js";
import { type DayDoubt, isDoubtful, writtenDayIn } from "./column-days.js";
import { columnLetter } from "./column-letter.js";
import { readDecision } from "./decision-cell.js";
import { isDitto } from "./ditto.js";
import type { ColumnKey, ColumnValues, Fields } from "./fields.js";
import { wordsIn } from "./fold.js";
import type { RegisterFinding, RegisterIssue } from "./issue.js";
import type { Layout } from "./layout.js";
import { producerTypeIn, type WrittenProducerType } from "./producer-type.js";
import { readDay } from "./read-day.js";
import { readNumber, romanNumber } from "./read-number.js";
import { readPoints } from "./read-points.js";
import { readStars } from "./read-stars.js";
import { readText, readTextAs } from "./read-text.js";
import { readTicks } from "./read-ticks.js";
import { readYear } from "./read-year.js";
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
}

type Readers = { readonly [K in ColumnKey]: (cell: unknown) => CellReading<ColumnValues[K]> };

const readers: Readers = {
  number: readRunningNumber,
  productName: readText,
  productCode: readText,
  productGroup: readText,
  set: readText,
  producerName: readText,
  producerType: readProducerType,
  taxCode: readTaxCode,
  registrationNumber: readText,
  founded: readDay,
  province: readText,
  commune: readText,
  district: readText,
  address: readText,
  representative: readText,
  phones: readPhones,
  email: readText,
  website: readText,
  gtin: readText,
  stars: readStars,
  points: readPoints,
  expires: readDay,
  notes: readText,
  "first.stars": readStars,
  "first.date": readDay,
  "first.year": readYear,
  "first.decisionNumber": readDecision,
  "first.authority": readText,
  "second.stars": readStars,
  "second.date": readDay,
  "second.year": readYear,
  "second.decisionNumber": readDecision,
  "second.authority": readText,
};

/** Reads the cell of a column. */
export function readField<K extends ColumnKey>(key: K, cell: unknown): CellReading<ColumnValues[K]> {
  return readers[key](cell);
}

/** Reads every known column of a row, from left to right; a mark that repeats the cell above is left to others. */
export function readFields(sheetRow: SheetRow, layout: Layout, doubts: ReadonlyMap<number, DayDoubt>): ReadFields {
  const { row, cells } = sheetRow;
  const reading: Reading = { row, fields: {}, parts: [], issues: [], warnings: [], suggestions: [], used: 0 };
  for (const [key, index] of layout.columns) {
    const all = [index, ...(layout.rivals.get(key) ?? [])];
    const place = all.length === 1 ? index : settle(cells, all);
    if (typeof place !== "number") {
      tell(reading, "issues", { code: "register.cells-differ", params: { columns: place.map(columnLetter) } }, index);
    } else if (key === "number" || !isDitto(cells[place])) {
      take(reading, key, place, doubtful(key, cells[place], doubts.get(place)) ?? readers[key](cells[place]));
      reading.used += all.length === 1 ? 0 : filledAt(cells, all) - filledAt(cells, [place]);
    }
  }
  for (const [key, parts] of reading.parts) {
    takeParts(reading, key, parts, layout);
  }
  takeTicks(reading, sheetRow, layout);
  takeYears(reading, layout);
  return reading;
}

/** What has been read of a row so far. */
interface Reading {
  readonly row: number;
  readonly fields: { [K in ColumnKey]?: ColumnValues[K] };
  /** What cells say of a decision besides its number, to be compared with the columns for it. */
  readonly parts: (readonly [ColumnKey, DecisionParts])[];
  readonly issues: RegisterIssue[];
  readonly warnings: RegisterIssue[];
  readonly suggestions: RegisterSuggestion[];
  used: number;
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
    Object.assign(reading.fields, { [field]: value });
    reading.used += 1;
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
  const ordinal = key.startsWith("second.") ? "second" : "first";
  for (const name of ["date", "authority"] as const) {
    const field = `${ordinal}.${name}` as const;
    const [said, own] = [parts[name], reading.fields[field]];
    if (said !== undefined && own === undefined) {
      reading.fields[field] = said;
    } else if (said !== undefined && own !== undefined && wordsIn(own) !== wordsIn(said)) {
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
function takeYears({ fields }: Reading, { given }: Layout): void {
  for (const ordinal of ["first", "second"] as const) {
    const year = given[`${ordinal}.year`];
    if (year !== undefined && fields[`${ordinal}.year`] === undefined && isGiven(fields, ordinal)) {
      fields[`${ordinal}.year`] = year;
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

/** A row that is read as a product is no section: a Roman numeral counts, too. */
function readRunningNumber(cell: unknown): CellReading<number> {
  const { value, issue } = readNumber(cell);
  const number = value === "section" ? romanNumber(readText(cell).value ?? "") : value;
  if (number !== undefined) {
    return { value: number };
  }
  return value === "section"
    ? { issue: { code: "register.unreadable-number", params: { given: readText(cell).value ?? null } } }
    : { ...(issue !== undefined && { issue }) };
}

function readProducerType(cell: unknown): CellReading<WrittenProducerType> {
  return readTextAs(cell, (text) => {
    const value = producerTypeIn(text);
    return value.type === undefined
      ? { value, warning: { code: "register.unknown-producer-type", params: { given: preview(text) } } }
      : { value };
  });
}

/** Numbers may stand on lines of their own, so they are parted before white space becomes single. */
function readPhones(cell: unknown): CellReading<readonly string[]> {
  return readTextAs(cell, (text) => {
    const pieces = splitPhones(typeof cell === "string" ? cell : text);
    const value = pieces.flatMap((piece) => readText(piece).value ?? []);
    return value.length === 0 ? {} : { value, ...(/^[235789]\d{8}$/.test(text) && { suggestion: withZero(text) }) };
  });
}

/** A tax code of ten digits that has nine may have lost a zero. */
function readTaxCode(cell: unknown): CellReading<string> {
  return readTextAs(cell, (text) => ({ value: text, ...(/^\d{9}$/.test(text) && { suggestion: withZero(text) }) }));
}

function withZero(text: string): { readonly value: string; readonly why: "lost-zero" } {
  return { value: `0${text}`, why: "lost-zero" };
}
