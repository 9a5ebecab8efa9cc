/**
 * What the reading of a workbook may take. No register comes near: the whole country has some twenty thousand products,
 * and a register some twenty columns. What goes beyond is damaged, made to harm, or no register.
 */
export interface WorkbookLimits {
  /** How large the file may be, in bytes. */
  readonly bytes: number;
  /** How large the parts of a zip may be together once they are unpacked, in bytes. */
  readonly unpacked: number;
  /** How much memory the cells and texts may take, in megabytes. */
  readonly megabytes: number;
  /** How long it may take until the first row is there, in seconds. */
  readonly seconds: number;
  /** How many rows a sheet may have. */
  readonly rows: number;
  /** How many columns are read; what stands further right is left out. */
  readonly columns: number;
}

export const workbookLimits: WorkbookLimits = {
  bytes: 500_000_000,
  unpacked: 1_000_000_000,
  megabytes: 1000,
  seconds: 60,
  rows: 200_000,
  columns: 1000,
};
