import type { RegisterFinding } from "./issue.js";

/** What a reader makes of one cell: a value, or nothing where the cell is blank, or what is wrong with it. */
export interface CellReading<T> {
  readonly value?: T;
  readonly issue?: RegisterFinding;
  readonly warning?: RegisterFinding;
}
