import type { ColumnKey, Fields, Ordinal } from "./fields.js";

/** Where the columns of a register stand. */
export interface Layout {
  /** The place of every column, counted from 0, from left to right. */
  readonly columns: ReadonlyMap<ColumnKey, number>;
  /** Further columns that claim the same field: where a row's cells differ, nothing is taken. */
  readonly rivals: ReadonlyMap<ColumnKey, readonly number[]>;
  /** Columns such as `3 sao | 4 sao | 5 sao`, of which one is ticked. */
  readonly ticks: readonly TickColumn[];
  /** Columns with headings nobody knows. */
  readonly others: readonly { readonly index: number; readonly name: string }[];
  /** What headings say of all rows: the year of a recognition. */
  readonly given: Pick<Fields, `${Ordinal}.year`>;
  /** Whether blank producer cells are merged with those of the row above. */
  readonly merged: boolean;
}

/** A column whose tick means so many stars. */
export interface TickColumn {
  readonly index: number;
  readonly stars: number;
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
  rivals: new Map(),
  ticks: [],
  others: [],
  given: {},
  merged: true,
};

/** Whether two layouts have the same columns in the same places: a register repeats its headings on every page. */
export function isSameLayout(one: Layout, other: Layout): boolean {
  return (
    one.columns.size === other.columns.size &&
    [...one.columns].every(([key, index]) => other.columns.get(key) === index) &&
    one.ticks.length === other.ticks.length
  );
}
