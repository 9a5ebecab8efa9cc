import { fieldsOf, itemsOf } from "../../base/fields.js";
import { orRefuse } from "../../base/or-refuse.js";
import { copyPlain, unread } from "../../base/plain.js";
import { requireArgument } from "../../base/require-argument.js";
import { type Language, requireLanguage } from "../../language/language.js";
import { headingOf, type Path } from "./heading.js";
import { kindOfRecord } from "./kind-of-record.js";
import { type Shape, shapes } from "./shape.js";
import { cellOf } from "./values.js";

type Value = string | number;

/** Records as a table: a column for every field that any of them has. */
export interface Tabulated {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (Value | undefined)[])[];
}

/** The cells of a record by the column they stand in. */
type Flat = ReadonlyMap<string, { readonly path: Path; readonly value: Value }>;

/**
 * Checked records as a table, a record a row: with a column for every field that any of them has, options and provinces by
 * their names. `readRecordTable` reads it again.
 *
 * @param records - records of one kind, such as `checkRegisterRow` gives them
 * @param language - of headings and names
 * @throws TypeError when `records` are no list, RangeError for an unknown language
 * @example
 * recordTable([{ name: "Chè Tân Cương", set: 11 }], "vi");
 * // { headings: ["Tên sản phẩm", "Phân nhóm sản phẩm"], rows: [["Chè Tân Cương", 11]] }
 */
export function recordTable(records: readonly unknown[], language: Language): Tabulated {
  const items = itemsOf(records, MOST_RECORDS);
  requireArgument(items !== undefined, "recordTable", "records must be a list");
  requireLanguage("recordTable", language);
  return orRefuse("recordTable", "records", () => tabulated(items.map(plainRecord), language));
}

/** As many rows as a workbook has. */
const MOST_RECORDS = 1_048_576;

function plainRecord(record: unknown): unknown {
  const plain = copyPlain(record, []);
  return plain === unread ? undefined : plain;
}

function tabulated(records: readonly unknown[], language: Language): Tabulated {
  const flat = records.map((record) => flatten(language, record));
  const columns = columnsOf(flat);
  const kind = kindOfRecord(records[0]);
  const shape: Shape | undefined = kind in shapes ? shapes[kind as keyof typeof shapes] : undefined;
  return {
    headings: columns.map(({ path }) => headingOf(shape, language, path)),
    rows: flat.map((cells) => columns.map(({ key }) => cells.get(key)?.value)),
  };
}

function flatten(language: Language, record: unknown): Flat {
  const cells = new Map<string, { readonly path: Path; readonly value: Value }>();
  const add = (path: Path, value: unknown) => {
    const items = Array.isArray(value) ? (value as readonly unknown[]) : undefined;
    const fields = items?.some((item) => fieldsOf(item) !== undefined) ? items : fieldsOf(value);
    if (fields === undefined) {
      cells.set(path.join("."), { path, value: cellOf(language, path, value) });
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
