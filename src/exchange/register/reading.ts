import type { RegisterFinding } from "./issue.js";
import type { SuggestionReason } from "./suggestion-reasons.js";

/** What a reader makes of one cell: a value, or nothing where the cell is blank, or what is wrong with it. */
export interface CellReading<T> {
  readonly value?: T;
  readonly issue?: RegisterFinding;
  readonly warning?: RegisterFinding;
  /** What the cell may mean where it was not read. */
  readonly suggestion?: { readonly value: string | number; readonly why: SuggestionReason };
}
