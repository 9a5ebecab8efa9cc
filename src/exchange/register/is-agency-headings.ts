import { findColumn } from "./find-column.js";
import { agencyLayout } from "./layout.js";
import { readText } from "./read-text.js";
import type { SheetRow } from "./sheet-row.js";

/** The agency workbook has 22 columns; sheets that were cut on the right still have this many. */
const LEAST_COLUMNS = 18;

/** Columns A to K, each with a heading of its own; those of the recognitions stand below a common one. */
const PLAIN_COLUMNS = 11;

/**
 * Whether a row is the row of headings of the agency workbook.
 *
 * It is when it has at least 18 columns, a running number (TT, STT) in A, the product name in B, and no known heading
 * from C to K where the workbook has another column: a wide sheet with columns of its own is read by its headings.
 */
export function isAgencyHeadings({ cells }: SheetRow): boolean {
  if (cells.length < LEAST_COLUMNS) {
    return false;
  }
  const found = cells.slice(0, PLAIN_COLUMNS).map((cell) => findColumn(readText(cell).value ?? ""));
  const isElsewhere = found.some((key, index) => key !== undefined && agencyLayout.columns.get(key) !== index);
  return found[0] === "number" && found[1] === "productName" && !isElsewhere;
}
