import { fieldsOf } from "../../../base/fields.js";
import type { Language } from "../../../language/language.js";
import { optionNames } from "../../../records/names/index.js";
import { findProvince } from "../../../records/provinces.js";
import { words } from "../../words.js";
import { fieldNameAt } from "./field-name.js";

type Path = readonly (string | number)[];
type Value = string | number;

/** Records as a table: a column for every field that any of them has. */
export interface Tabulated {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (Value | undefined)[])[];
}

/** The cells of a record by the column they stand in. */
type Flat = ReadonlyMap<string, { readonly path: Path; readonly value: Value }>;

/** Makes a table of records, in words: options and provinces by their names. */
export function tabulate(language: Language, records: readonly unknown[]): Tabulated {
  const flat = records.map((record) => flatten(language, record));
  const columns = columnsOf(flat);
  return {
    headings: columns.map(({ path }) => headingOf(language, path)),
    rows: flat.map((cells) => columns.map(({ key }) => cells.get(key)?.value)),
  };
}

function flatten(language: Language, record: unknown): Flat {
  const cells = new Map<string, { readonly path: Path; readonly value: Value }>();
  const add = (path: Path, value: unknown) => {
    const items = Array.isArray(value) ? (value as readonly unknown[]) : undefined;
    const fields = items?.some((item) => fieldsOf(item) !== undefined) ? items : fieldsOf(value);
    if (fields === undefined) {
      cells.set(path.join("."), { path, value: items === undefined ? shown(language, path, value) : items.join("; ") });
    }
    for (const [key, own] of Object.entries(fields ?? {})) {
      add([...path, items === undefined ? key : Number(key)], own);
    }
  };
  for (const [key, value] of Object.entries(fieldsOf(record) ?? {})) {
    add([key], value);
  }
  return cells;
}

/** A value in words. */
function shown(language: Language, path: Path, value: unknown): Value {
  const field = path.at(-1);
  const options = typeof field === "string" && Object.hasOwn(named, field) ? named[field] : undefined;
  const option = typeof value === "string" && Object.hasOwn(options ?? {}, value) ? options?.[value] : undefined;
  if (option !== undefined) {
    return option[language];
  }
  if (typeof value === "boolean") {
    return value ? words[language].yes : words[language].no;
  }
  return field === "province"
    ? (findProvince(String(value))?.name.vi ?? String(value))
    : typeof value === "number"
      ? value
      : String(value);
}

type Names = Readonly<Record<string, { readonly vi: string; readonly en: string }>>;

/** The names of options, by the field that has them. */
const named: Readonly<Record<string, Names>> = {
  type: optionNames.producerType,
  legalForm: optionNames.legalForm,
  size: optionNames.enterpriseSize,
  class: optionNames.cooperativeClass,
  evidence: optionNames.evidence,
  tier: optionNames.authorityTier,
};

/** The columns in the order in which records have their fields: each behind the one it follows first. */
function columnsOf(flat: readonly Flat[]): readonly { readonly key: string; readonly path: Path }[] {
  const order: string[] = [];
  const paths = new Map<string, Path>();
  for (const cells of flat) {
    let before = -1;
    for (const [key, { path }] of cells) {
      if (!paths.has(key)) {
        paths.set(key, path);
        order.splice(before + 1, 0, key);
      }
      before = order.indexOf(key, before + 1) === -1 ? order.indexOf(key) : order.indexOf(key, before + 1);
    }
  }
  return order.map((key) => ({ key, path: paths.get(key) ?? [] }));
}

/** What a column is called: its field, and the part of the record it is of, with its place in a list. */
function headingOf(language: Language, path: Path): string {
  const own = fieldNameAt(path)?.[language] ?? String(path.at(-1));
  const [first = ""] = path;
  const place = path.findLastIndex((step) => typeof step === "number");
  const part = place > 0 ? path.slice(0, place) : [first];
  const name = fieldNameAt(part)?.[language] ?? String(part.at(-1));
  const whole = place > 0 ? `${name} ${Number(path[place]) + 1}` : name;
  return path.length === 1 ? own : `${whole}: ${own}`;
}
