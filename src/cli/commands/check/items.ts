import type { IssuePath } from "../../../base/finding.js";
import type { RegisterContext, RegisterEntry, RegisterRow } from "../../../exchange/register/index.js";
import { columnOf, registerGaps, registerProduct } from "../../../exchange/register/index.js";
import type { Finding } from "../../../messages/index.js";
import { productSchema, type RecordIssue, validate } from "../../../records/index.js";
import type { Broken } from "../../io/input.js";
import { type RecordKind, recordKinds } from "./record-kinds.js";

/** An issue or warning with its place. */
export type Located = Extract<Finding, { readonly path: IssuePath }>;

/** What became of one row or record of a file. */
export interface Checked {
  readonly unit: "row" | "record";
  /** The row of a table, or the place of a record in its file, counted from 1. */
  readonly place: number;
  /** What it was read as; a row that is no product has its kind instead. */
  readonly kind: string;
  /** Whether it is a record at all: headings, titles and footers are not. */
  readonly isRecord: boolean;
  /** What a row says, also where no record can be made of it. */
  readonly entry?: RegisterEntry;
  /** Where a line cannot be read. */
  readonly broken?: Broken;
  readonly issues: readonly Located[];
  readonly warnings: readonly Located[];
  /** The record in canonical form, where nothing is wrong with it. */
  readonly record?: unknown;
}

/** Checks a record by its schema. */
export function checkRecord(record: unknown, place: number, kind: RecordKind): Checked {
  const result = validate(recordKinds[kind], record);
  return result.ok
    ? { unit: "record", place, kind, isRecord: true, issues: [], warnings: [], record: result.value }
    : { unit: "record", place, kind, isRecord: true, issues: result.issues, warnings: [] };
}

/** Checks a row of a register: what the cells say by themselves, then the product's record made of them. */
export function checkRow(row: RegisterRow, context: RegisterContext): Checked {
  const { row: place, kind, entry, issues, warnings } = row;
  if (entry === undefined) {
    return { unit: "row", place, kind, isRecord: false, issues, warnings };
  }
  const product = registerProduct(entry, context);
  const result = validate(productSchema, product);
  const found = result.ok ? [] : result.issues.map((issue) => ({ ...issue, path: pathInSheet(row, issue) }));
  const told = new Set(issues.map(({ path }) => path.join()));
  const more = found.filter(({ code, path }) => !told.has(path.join()) && !isToldOtherwise(row, code, path));
  const all = [...issues, ...more];
  return {
    unit: "row",
    place,
    kind,
    isRecord: true,
    entry,
    issues: all,
    warnings: [...warnings, ...registerGaps(row, product)],
    ...(result.ok && all.length === 0 && { record: result.value }),
  };
}

/** The cell an issue of the product's record comes from; the row alone where no column has it. */
function pathInSheet({ row, columns }: RegisterRow, { path }: RecordIssue): IssuePath {
  const column = columnOf(path);
  const letter = column === undefined ? undefined : columns?.[column];
  return letter === undefined ? [row, ...path] : [row, letter];
}

/** A missing name is told by the register's own issues, which know merged cells. */
function isToldOtherwise({ issues, columns }: RegisterRow, code: string, path: IssuePath): boolean {
  const names: readonly (string | undefined)[] = [columns?.productName, columns?.producerName];
  return (
    code === "field.missing" &&
    names.includes(String(path[1])) &&
    issues.some((issue) => issue.code === "register.no-product-name" || issue.code === "register.no-producer")
  );
}
