import { csvText, type RegisterRow, readCsvTable, readRegister, sumOfAccounts } from "ocop/exchange";
import { checkRegisterRow, fieldNameAt, type RecordTable, readRecordTable, recordTable } from "ocop/exchange/check";
import { type Product, productSchema, validate } from "ocop/records";
import type { RowFinding } from "./held.ts";
import { type Finding, Problem, requireValue, sentenceOf } from "./problem.ts";

/** What a row says of a recognition, complete or not. */
export interface Said {
  readonly stars?: 3 | 4 | 5 | undefined;
  readonly number?: string | undefined;
  readonly date?: string | undefined;
  readonly authority?: string | undefined;
}

/** A product of a register, with what its row says of recognitions that the record cannot have. */
export interface ReadProduct {
  readonly row: number;
  readonly record: Product;
  /** All that the row says of recognitions. */
  readonly said: readonly Said[];
  /** Those by an authority of no tier that recognises, such as a commune. */
  readonly strangers: readonly Said[];
}

/** What became of a register's rows and cells. */
export interface RegisterReading {
  readonly products: readonly ReadProduct[];
  readonly cells: { readonly used: number; readonly kept: number; readonly reported: number };
  readonly rows: number;
  readonly refused: readonly RowFinding[];
}

const columnWord = { vi: "Cột", en: "Column" } as const;

/** A finding with its row; one that says that something is missing, malformed or too long names the field, in words and by its place in the record. */
function findingOf(row: number, issue: Finding): RowFinding {
  const path = ("path" in issue ? (issue.path as readonly (string | number)[]) : []).filter(
    (part, place) => place > 0 || part !== row,
  );
  const name = fieldNameAt(path);
  const isOfField = /^(?:field|text)\./.test(issue.code) && path.length > 0;
  const field = path.join(".");
  const isColumn = /^[A-Z]{1,3}$/.test(field);
  const [vi, en] = (["vi", "en"] as const).map((language) => {
    const sentence = sentenceOf(issue, language);
    const column = isColumn ? `${columnWord[language]} ${field}` : field;
    return isOfField ? `${name?.[language] ?? column}: ${sentence}` : sentence;
  }) as [string, string];
  return { row, code: issue.code, vi, en, ...(isOfField && { field }) };
}

/**
 * Reads a register's CSV, checks every row and gives account of every cell: a list as people have it, or the table that
 * {@link registerCsv} and `ocop check --cleaned` write.
 */
export function readRegisterFile(bytes: Uint8Array, province: string, on: string): RegisterReading {
  const cells = requireValue(readCsvTable(bytes));
  const table = readRecordTable(cells);
  if (table !== undefined) {
    return readTable(table, cells);
  }
  const rows = [...readRegister(cells, { on })];
  const products: ReadProduct[] = [];
  const refused: RowFinding[] = [];
  for (const row of rows) {
    const { record, issues, strangers } = readRow(row, province);
    if (record !== undefined) {
      products.push({ row: row.row, record, said: saidIn(row), strangers });
    }
    refused.push(...(issues as readonly Finding[]).map((issue) => findingOf(row.row, issue)));
  }
  return { products, cells: sumOfAccounts(rows), rows: rows.length, refused };
}

const saidIn = ({ entry }: RegisterRow): readonly Said[] =>
  (entry?.recognitions ?? [{}]).map(({ stars = entry?.stars, date, decisionNumber, authority }) => ({
    stars,
    date,
    number: decisionNumber,
    authority,
  }));

/**
 * Checks a row. One whose only faults are authorities of no tier that recognises is a product all the same: who decides on it
 * sees what was written of them.
 */
function readRow(row: RegisterRow, province: string) {
  const read = checkRegisterRow(row, { province });
  const { entry } = row;
  if (read.record !== undefined || entry === undefined || !read.issues.every(isOfNoTier)) {
    return { ...read, strangers: [] };
  }
  const withOnly = (recognitions: typeof entry.recognitions): RegisterRow => ({
    ...row,
    entry: { ...entry, recognitions },
  });
  const isStranger = entry.recognitions.map((each) =>
    checkRegisterRow(withOnly([each]), { province }).issues.some(isOfNoTier),
  );
  const others = checkRegisterRow(withOnly(entry.recognitions.filter((_, place) => !isStranger[place])), { province });
  return others.record === undefined
    ? { ...read, strangers: [] }
    : { ...others, strangers: saidIn(row).filter((_, place) => isStranger[place]) };
}

function isOfNoTier(issue: { readonly code: string; readonly path: readonly (string | number)[] }): boolean {
  return issue.code === "field.missing" && issue.path.slice(-2).join(".") === "authority.tier";
}

function readTable({ kind, records }: RecordTable, cells: readonly (readonly unknown[])[]): RegisterReading {
  if (kind !== "product") {
    throw new Problem("other-media");
  }
  const filled = (row: number) => (cells[row - 1] ?? []).filter((cell) => cell !== undefined && cell !== "").length;
  const products: ReadProduct[] = [];
  const refused: RowFinding[] = [];
  const account = { used: filled(1), kept: 0, reported: 0 };
  for (const { row, record } of records) {
    const read = validate(productSchema, record);
    account[read.ok ? "used" : "reported"] += filled(row);
    if (read.ok) {
      products.push({ row, record: read.value, said: [], strangers: [] });
    } else {
      refused.push(...(read.issues as readonly Finding[]).map((issue) => findingOf(row, issue)));
    }
  }
  return { products, cells: account, rows: cells.length, refused };
}

/**
 * Products as a table, one a row, as `ocop check` and the portal read it back. Identifiers of this portal's rows are of no use
 * elsewhere and stay out, so that what another portal reads in and writes out again is the same to the byte.
 */
export function registerCsv(products: readonly Product[], language: "vi" | "en"): string {
  const { headings, rows } = recordTable(products.map(withoutIds), language);
  return csvText([headings, ...rows]);
}

function withoutIds({ id: _id, producerId: _producer, recognitions, ...product }: Product): object {
  const own = recognitions?.map(({ id: _, productId: _of, ...recognition }) => recognition);
  return { ...product, ...(own !== undefined && { recognitions: own }) };
}
