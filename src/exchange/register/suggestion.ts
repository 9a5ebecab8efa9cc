import type { IssuePath } from "../../base/finding.js";
import type { ColumnKey } from "./fields.js";
import type { SuggestionReason } from "./suggestion-reasons.js";

/** What a cell may mean, where nobody can be sure: it is offered, and never taken. */
export interface RegisterSuggestion {
  /** The row, and the column's letter where it has one. */
  readonly path: IssuePath;
  /** What the value would be. */
  readonly field: ColumnKey;
  readonly value: string | number;
  readonly why: SuggestionReason;
}
