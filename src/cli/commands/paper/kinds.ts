import type { PaperKind } from "../../../papers/word/paper.js";
import type { OptionWords } from "../../parser/word-meant.js";
import { phoneWords } from "./phone-words.js";

/** The papers, each with what else people call it. */
const papers = {
  minutes: ["biên bản", "biên bản họp"],
  "written-opinions": ["tổng hợp ý kiến", "ý kiến bằng văn bản"],
  "score-table": ["bảng điểm", "bảng tổng hợp điểm"],
  report: ["báo cáo", "báo cáo kết quả"],
  submission: ["tờ trình"],
  "recognition-list": ["danh sách", "danh sách công nhận"],
  "score-sheet": ["phiếu đánh giá"],
  form01: ["phiếu đăng ký", "mẫu số 01", "form 01", "mẫu 01"],
  form02: ["báo cáo tự đánh giá", "mẫu số 02", "form 02", "mẫu 02"],
  form03: ["báo cáo của xã", "mẫu số 03", "form 03", "mẫu 03"],
  "renewal-notice": ["thông báo", "thông báo hết hạn"],
} as const satisfies Readonly<Record<PaperKind, readonly string[]>>;

/** What else can be asked for: the fields of a paper, our template of it, a council to fill in, sheets as codes. */
const helps = {
  fields: ["trường"],
  template: ["mẫu"],
  council: ["hội đồng"],
  qr: ["mã qr"],
} as const;

/** All that may stand behind `paper`. */
export const paperWords = { ...papers, ...helps, ...phoneWords } as const satisfies OptionWords;

/** One of them. */
export type PaperWord = keyof typeof paperWords;

/** The papers alone. */
export const paperNames = papers;

/** Whether a word is a paper's. */
export function isPaper(word: PaperWord): word is keyof typeof papers {
  return Object.hasOwn(papers, word);
}
