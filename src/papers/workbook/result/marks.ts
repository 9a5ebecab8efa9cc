import type { Language } from "../../../language/language.js";

/** How bad a finding is. */
export type FindingSeverity = "issue" | "warning" | "suggestion";

/** What was found at a cell of a register, or of a row of it. */
export interface RowFinding {
  readonly severity: FindingSeverity;
  /** The letter of the column; without it the whole row is meant. */
  readonly column?: string;
  /** The sentence. */
  readonly text: string;
  readonly code: string;
}

/** What became of a row of a register. */
export interface RowFindings {
  /** The name of its sheet; without it the only one. */
  readonly sheet?: string;
  /** Counted from 1. */
  readonly row: number;
  /** What it is; `other` for titles, footers and the like. */
  readonly kind: "headings" | "right" | "wrong" | "other";
  readonly findings: readonly RowFinding[];
}

/** The words that are written beside the findings. */
export interface ResultWords {
  /** The heading of the column and the name of the sheet of findings. */
  readonly title: string;
  readonly right: string;
  readonly severities: Readonly<Record<FindingSeverity, string>>;
  /** The headings of the sheet of findings. */
  readonly columns: Readonly<Record<"severity" | "sheet" | "row" | "cell" | "text" | "code", string>>;
  readonly noFindings: string;
}

/** These words. */
export const resultWords: Readonly<Record<Language, ResultWords>> = {
  vi: {
    title: "Kết quả kiểm tra",
    right: "✓ Không có lỗi",
    severities: { issue: "Lỗi", warning: "Cảnh báo", suggestion: "Gợi ý" },
    columns: { severity: "Loại", sheet: "Trang tính", row: "Dòng", cell: "Ô", text: "Nội dung", code: "Mã" },
    noFindings: "✓ Không có lỗi hay cảnh báo nào",
  },
  en: {
    title: "Findings",
    right: "✓ Nothing wrong",
    severities: { issue: "Issue", warning: "Warning", suggestion: "Suggestion" },
    columns: { severity: "Kind", sheet: "Sheet", row: "Row", cell: "Cell", text: "Finding", code: "Code" },
    noFindings: "✓ Nothing to tell",
  },
};
