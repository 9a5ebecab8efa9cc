import { csvLine } from "../../exchange/csv/csv-line.js";
import type { SheetTable } from "../../papers/workbook/result/sheet-table.js";
import type { Output } from "./output.js";
import { tableKind } from "./table-kind.js";
import { zipped } from "./workbook/result/zip-package.js";

/** Writes a table that spreadsheets and mail merges read: a workbook, or else CSV. */
export async function writeTableFile(output: Output, file: string, table: SheetTable): Promise<void> {
  const { headings, rows } = table;
  if (tableKind(file) === "xlsx") {
    const { writeTables } = await import("../../papers/heavy/write-result.js");
    await output.write(zipped(writeTables([table])));
  } else {
    // The mark tells Excel that the text is UTF-8.
    await output.write(`\ufeff${csvLine(headings)}`);
    for (const row of rows) {
      await output.write(csvLine(row));
    }
  }
  await output.finish();
}
