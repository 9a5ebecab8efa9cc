import type { ColumnKey } from "./fields.js";

/** Where the columns of a register stand. */
export interface Layout {
  /** The place of every column, counted from 0, from left to right. */
  readonly columns: ReadonlyMap<ColumnKey, number>;
  /** Columns with headings nobody knows. */
  readonly others: readonly { readonly index: number; readonly name: string }[];
  /** Whether blank producer cells are merged with those of the row above. */
  readonly merged: boolean;
}

const agencyColumns: readonly ColumnKey[] = [
  ...(["number", "productName", "productGroup", "producerType", "producerName", "commune", "address"] as const),
  ...(["representative", "phones", "stars", "expires"] as const),
  ...(["first.stars", "first.date", "first.year", "first.decisionNumber", "first.authority"] as const),
  ...(["second.stars", "second.date", "second.year", "second.decisionNumber", "second.authority", "notes"] as const),
];

/** The legacy workbook of provincial agencies: 22 columns, A to V, whatever their headings say. */
export const agencyLayout: Layout = {
  columns: new Map(agencyColumns.map((key, index) => [key, index])),
  others: [],
  merged: true,
};
