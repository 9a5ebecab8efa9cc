import { csvText, readCsvTable, readRegister, sumOfAccounts } from "ocop/exchange";
import { checkRegisterRow, recordTable } from "ocop/exchange/check";
import { message } from "ocop/messages";
import type { Product } from "ocop/records";
import { type Finding, requireValue } from "./problem.ts";

/** What became of a register's rows and cells. */
export interface RegisterReading {
  readonly products: readonly { readonly row: number; readonly record: Product }[];
  readonly cells: { readonly used: number; readonly kept: number; readonly reported: number };
  readonly rows: number;
  readonly refused: readonly {
    readonly row: number;
    readonly code: string;
    readonly vi: string;
    readonly en: string;
  }[];
}

/** Reads a register's CSV, checks every row and gives account of every cell. */
export function readRegisterFile(bytes: Uint8Array, province: string, on: string): RegisterReading {
  const rows = [...readRegister(requireValue(readCsvTable(bytes)), { on })];
  const products: { row: number; record: Product }[] = [];
  const refused: { row: number; code: string; vi: string; en: string }[] = [];
  for (const row of rows) {
    const { record, issues } = checkRegisterRow(row, { province });
    if (record !== undefined) {
      products.push({ row: row.row, record });
    }
    for (const issue of issues as readonly Finding[]) {
      refused.push({ row: row.row, code: issue.code, vi: message(issue, "vi"), en: message(issue, "en") });
    }
  }
  return { products, cells: sumOfAccounts(rows), rows: rows.length, refused };
}

/** Products as a table, one a row, as `ocop check` reads it back. */
export function registerCsv(products: readonly Product[], language: "vi" | "en"): string {
  const { headings, rows } = recordTable(products, language);
  // A cell that a spreadsheet would take for a formula is a text.
  const cell = (value: unknown) =>
    typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : (value as string | number | undefined);
  return csvText([headings, ...rows].map((row) => row.map(cell)));
}
