import type { IssuePath } from "../../base/finding.js";
import type { Label } from "../../language/label.js";
import type { ColumnKey } from "./fields.js";

/** Why a value is suggested. */
export type SuggestionReason = keyof typeof suggestionReasons;

/** What a cell may mean, where nobody can be sure: it is offered, and never taken. */
export interface RegisterSuggestion {
  /** The row, and the column's letter where it has one. */
  readonly path: IssuePath;
  /** What the value would be. */
  readonly field: ColumnKey;
  readonly value: string | number;
  readonly why: SuggestionReason;
}

/** A suggestion of a single cell, which its reader knows without a place. */
export type CellSuggestion = Omit<RegisterSuggestion, "path" | "field">;

/** What each reason says to people. */
export const suggestionReasons = {
  above: { vi: "theo dòng ngay trên", en: "as in the row above" },
  history: { vi: "theo lần công nhận mới nhất ghi trong ô", en: "the latest recognition that the cell names" },
  "lost-zero": { vi: "số 0 ở đầu có thể đã bị bảng tính bỏ", en: "a spreadsheet may have dropped the leading zero" },
  name: { vi: "theo tên chủ thể", en: "by the producer's name" },
  place: { vi: "theo tên đơn vị hành chính", en: "by the name of the place" },
  title: { vi: "theo dòng đầu đề của bảng", en: "by a title line of the sheet" },
} as const satisfies Record<string, Label>;
