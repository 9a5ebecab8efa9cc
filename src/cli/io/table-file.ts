import type { Output } from "./output.js";
import { csvLine } from "./write-csv.js";

/** A table that is written to a file. */
export interface FiledTable {
  /** The name of its sheet. */
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
  /** What stands in it where it has no rows. */
  readonly empty: string;
}

/** Writes a table as CSV that spreadsheets and mail merges read. */
export async function writeTableFile(output: Output, { headings, rows }: FiledTable): Promise<void> {
  // The mark tells Excel that the text is UTF-8.
  await output.write(`\ufeff${csvLine(headings)}`);
  for (const row of rows) {
    await output.write(csvLine(row));
  }
  await output.finish();
}
