import type { PaperKind } from "../../../papers/word/paper.js";
import type { OptionWords } from "../../parser/word-option.js";

/** The papers of a council, each with what else people call it. */
const councilPapers = {
  minutes: ["biên bản", "biên bản họp"],
  "written-opinions": ["tổng hợp ý kiến", "ý kiến bằng văn bản"],
  "score-table": ["bảng điểm", "bảng tổng hợp điểm"],
  report: ["báo cáo", "báo cáo kết quả"],
  submission: ["tờ trình"],
  "recognition-list": ["danh sách", "danh sách công nhận"],
} as const satisfies Partial<Record<PaperKind, readonly string[]>>;

/** What else can be asked for: the fields of a paper, our template of it, a council to fill in. */
const helps = {
  fields: ["trường"],
  template: ["mẫu"],
  council: ["hội đồng"],
} as const;

/** All that may stand behind `paper`. */
export const paperWords = { ...councilPapers, ...helps } as const satisfies OptionWords;

/** One of them. */
export type PaperWord = keyof typeof paperWords;

/** The papers alone. */
export const paperNames = councilPapers;

/** Whether a word is a paper's. */
export function isPaper(word: PaperWord): word is keyof typeof councilPapers {
  return Object.hasOwn(councilPapers, word);
}
