import { csvText, readCsvTable, readRegister, sumOfAccounts } from "ocop/exchange";
import { checkRegisterRow, fieldNameAt, type RecordTable, readRecordTable, recordTable } from "ocop/exchange/check";
import { type Product, productSchema, validate } from "ocop/records";
import type { RowFinding } from "./held.ts";
import { type Finding, Problem, requireValue, sentenceOf } from "./problem.ts";

/** What became of a register's rows and cells. */
export interface RegisterReading {
  readonly products: readonly { readonly row: number; readonly record: Product }[];
  readonly cells: { readonly used: number; readonly kept: number; readonly reported: number };
  readonly rows: number;
  readonly refused: readonly RowFinding[];
}

/** A finding with its row; one that says that something is missing or malformed names the field, and where it stands in the record. */
function findingOf(row: number, issue: Finding): RowFinding {
  const path = ("path" in issue ? (issue.path as readonly (string | number)[]) : []).filter(
    (part, place) => place > 0 || part !== row,
  );
  const name = fieldNameAt(path);
  const isOfField = issue.code.startsWith("field.") && path.length > 0;
  const [vi, en] = (["vi", "en"] as const).map((language) => {
    const sentence = sentenceOf(issue, language);
    const place = path.join(".");
    return isOfField ? `${name === undefined ? place : `${name[language]} (${place})`}: ${sentence}` : sentence;
  }) as [string, string];
  return { row, code: issue.code, vi, en };
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
  const products: { row: number; record: Product }[] = [];
  const refused: RowFinding[] = [];
  for (const row of rows) {
    const { record, issues } = checkRegisterRow(row, { province });
    if (record !== undefined) {
      products.push({ row: row.row, record });
    }
    refused.push(...(issues as readonly Finding[]).map((issue) => findingOf(row.row, issue)));
  }
  return { products, cells: sumOfAccounts(rows), rows: rows.length, refused };
}

function readTable({ kind, records }: RecordTable, cells: readonly (readonly unknown[])[]): RegisterReading {
  if (kind !== "product") {
    throw new Problem("other-media");
  }
  const filled = (row: number) => (cells[row - 1] ?? []).filter((cell) => cell !== undefined && cell !== "").length;
  const products: { row: number; record: Product }[] = [];
  const refused: RowFinding[] = [];
  const account = { used: filled(1), kept: 0, reported: 0 };
  for (const { row, record } of records) {
    const read = validate(productSchema, record);
    account[read.ok ? "used" : "reported"] += filled(row);
    if (read.ok) {
      products.push({ row, record: read.value });
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
