import type { Label } from "../../language/label.js";

/** Why a value is suggested. */
export type SuggestionReason = keyof typeof suggestionReasons;

/** What each reason says to people. */
export const suggestionReasons = {
  above: { vi: "theo dòng ngay trên", en: "as in the row above" },
  history: { vi: "theo lần công nhận mới nhất ghi trong ô", en: "the latest recognition that the cell names" },
  "lost-zero": { vi: "số 0 ở đầu có thể đã bị bảng tính bỏ", en: "a spreadsheet may have dropped the leading zero" },
  name: { vi: "theo tên chủ thể", en: "by the producer's name" },
  place: { vi: "theo tên đơn vị hành chính", en: "by the name of the place" },
  title: { vi: "theo dòng tiêu đề của bảng", en: "by a title line of the sheet" },
} as const satisfies Record<string, Label>;
