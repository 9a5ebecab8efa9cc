import type { RegisterFinding } from "./issue.js";
import type { SuggestionReason } from "./suggestion-reasons.js";

/** A decision's day and authority, where they stand in one cell with its number. */
export interface DecisionParts {
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  readonly authority?: string;
}

/** What a reader makes of one cell: a value, or nothing where the cell is blank, or what is wrong with it. */
export interface CellReading<T> {
  readonly value?: T;
  readonly issue?: RegisterFinding;
  readonly warning?: RegisterFinding;
  /** What a cell says of a decision besides its number. */
  readonly parts?: DecisionParts;
  /** What the cell may mean where it was not read. */
  readonly suggestion?: { readonly value: string | number; readonly why: SuggestionReason };
}
