import { fieldsOf, isList } from "../../../base/fields.js";
import { requireArgument } from "../../../base/require-argument.js";
import type { SheetTable } from "./sheet-table.js";

/**
 * A workbook (`.xlsx`) with a sheet for each table: a row of headings that stays in sight, widths by what the columns hold, a
 * filter. Texts stay texts, whatever they begin with. What writes the file is loaded with the first call.
 *
 * @param tables - the tables in their order, such as that of `recordTable`; without any, the workbook has one empty sheet
 * @returns the bytes of the file
 * @throws TypeError when they are no tables
 * @example
 * const records = { title: "Sản phẩm", headings: ["Tên", "Số sao"], rows: [["Chè Tân Cương", 4]] };
 * const bytes = await tablesWorkbook([records]);
 */
export async function tablesWorkbook(tables: readonly SheetTable[]): Promise<Uint8Array> {
  requireArgument(isList(tables) && [...tables].every(isTable), "tablesWorkbook", "expected tables");
  const { packed, writeTables } = await import("../../heavy/write-result.js");
  const parts = [...writeTables(tables).parts()].map(([name, text = ""]): readonly [string, Uint8Array] => [
    name,
    new TextEncoder().encode(text),
  ]);
  return packed(Object.fromEntries(parts));
}

function isTable(given: unknown): boolean {
  const { title, headings, rows, empty } = fieldsOf(given) ?? {};
  const isCell = (cell: unknown) => ["string", "number", "undefined"].includes(typeof cell);
  return (
    typeof title === "string" &&
    (empty === undefined || typeof empty === "string") &&
    isList(headings) &&
    [...headings].every((heading) => typeof heading === "string") &&
    isList(rows) &&
    [...rows].every((row) => isList(row) && [...row].every(isCell))
  );
}
