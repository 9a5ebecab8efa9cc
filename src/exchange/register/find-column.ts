import { once } from "../../base/once.js";
import {
  columnHeadings,
  fallbackHeadings,
  onlyRecognitionHeadings,
  ordinalHeadings,
  recognitionHeadings,
} from "./columns.js";
import type { RegisterRecognition } from "./entry.js";
import { type ColumnKey, type Ordinal, ordinals } from "./fields.js";
import { compact } from "./fold.js";

/** Longer than any heading. */
const MOST_CHARACTERS = 120;

/** How a column of running numbers may be headed without a word. */
const NUMBER_SIGN = /^\s{0,9}(?:#|№)\s{0,9}$/;

/** What headings add in brackets without changing their meaning: "if any", date formats, "required". */
const ADDITIONS = /(?:neuco|ifany|ddmmyyyy|dmyyyy|yyyymmdd|ngaythangnam|batbuoc|required)$/;

/**
 * The column a heading stands for.
 *
 * @param heading - in Vietnamese or English, with or without accents, as words, `snake_case`, `slug-case`, `camelCase`
 * @returns the column, or undefined for a heading nobody knows
 * @example
 * findColumn("TEN_SAN_PHAM"); // "productName"
 * findColumn("Ngày công nhận (lần 2)"); // "second.date"
 */
export function findColumn(heading: string): ColumnKey | undefined {
  return NUMBER_SIGN.test(heading) ? "number" : lookUp(known(), heading);
}

/** The column a heading stands for where no other heading of its sheet does: `Tên` is a product's name then. */
export function findFallbackColumn(heading: string): ColumnKey | undefined {
  return lookUp(fallbacks(), heading);
}

function lookUp(columns: ReadonlyMap<string, ColumnKey>, heading: string): ColumnKey | undefined {
  if (heading.length > MOST_CHARACTERS) {
    return undefined;
  }
  const written = compact(heading);
  return columns.get(written) ?? columns.get(written.replace(ADDITIONS, ""));
}

type Row = readonly [string, ColumnKey];
type RecognitionField = keyof RegisterRecognition;

function rowsOf(table: Readonly<Partial<Record<ColumnKey, string>>>): Row[] {
  return entriesOf(table).flatMap(([key, names]) => names.map((name): Row => [compact(name), key]));
}

function ordinalRows(ordinal: Ordinal): Row[] {
  return entriesOf(recognitionHeadings).flatMap(([field, names]) =>
    names.flatMap((name) =>
      ordinalHeadings[ordinal].split("|").flatMap((place): Row[] => [
        [compact(place + name), `${ordinal}.${field}`],
        [compact(name + place), `${ordinal}.${field}`],
      ]),
    ),
  );
}

function entriesOf<K extends string>(table: Readonly<Partial<Record<K, string>>>): [K, readonly string[]][] {
  return Object.entries<string>(table as Record<K, string>).map(([key, names]) => [key as K, names.split("|")]);
}

/** Of a recognition that is not numbered, every heading but those of the stars, which are the current ones. */
function unnumbered(): readonly [RecognitionField, readonly string[]][] {
  const { stars: _, ...others } = recognitionHeadings;
  return [...entriesOf<RecognitionField>(others), ...entriesOf(onlyRecognitionHeadings)];
}

/** Every row of the tables, in the order in which they count. */
export function headingRows(): readonly Row[] {
  return [
    ...rowsOf(columnHeadings),
    ...unnumbered().flatMap(([field, names]) => names.map((name): Row => [compact(name), `first.${field}`])),
    ...ordinals.flatMap(ordinalRows),
  ];
}

const known = once((): ReadonlyMap<string, ColumnKey> => new Map(headingRows()));
const fallbacks = once((): ReadonlyMap<string, ColumnKey> => new Map(rowsOf(fallbackHeadings)));
