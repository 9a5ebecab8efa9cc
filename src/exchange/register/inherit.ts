import { isBlank } from "./cell.js";
import type { ColumnKey, Fields } from "./fields.js";
import type { Layout } from "./layout.js";

/** The cells that a sheet merges over the products of one producer. */
const mergedColumns: readonly ColumnKey[] = [
  ...(["productGroup", "producerType", "producerName", "commune", "address", "representative", "phones"] as const),
];

/**
 * Fills blank producer cells from the row above, as merged cells are blank in all rows but their first.
 *
 * A row with a producer of its own inherits nothing. A broken cell is not blank: it is not filled.
 */
export function inherit(fields: Fields, above: Fields, cells: readonly unknown[], { columns }: Layout): Fields {
  const isMerged = (key: ColumnKey) => isBlank(cells[columns.get(key) ?? -1]);
  if (!isMerged("producerName")) {
    return fields;
  }
  const inherited = mergedColumns.filter((key) => isMerged(key) && above[key] !== undefined);
  return { ...fields, ...Object.fromEntries(inherited.map((key) => [key, above[key]])) };
}
