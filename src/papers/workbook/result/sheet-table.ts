/** A table that makes a sheet of a workbook. */
export interface SheetTable {
  /** The name of its sheet. */
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
  /** What stands in it where it has no rows. */
  readonly empty?: string;
}
