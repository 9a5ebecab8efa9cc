import type { Given } from "../../../base/finding.js";
import type { Label } from "../../../language/label.js";
import type { Sentences, Words } from "../../../language/words.js";
import type { InCell, WorkbookIssueParams } from "./issue.js";

const reasons: Readonly<Record<WorkbookIssueParams["workbook.not-read"]["why"], Label>> = {
  "no-workbook": {
    vi: "không phải tệp Excel (.xlsx) hoặc OpenDocument (.ods)",
    en: "it is not an Excel (.xlsx) or OpenDocument (.ods) file",
  },
  damaged: {
    vi: "tệp bị hỏng; hãy mở bằng Excel, kiểm tra rồi lưu lại",
    en: "it is damaged; open it in Excel, look it through and save it again",
  },
  encrypted: {
    vi: "tệp có mật khẩu; hãy lưu một bản không có mật khẩu",
    en: "it needs a password; save a copy without one",
  },
  "too-large": { vi: "tệp quá lớn để đọc ở đây", en: "it is too large to be read here" },
  "old-format": {
    vi: "tệp ở dạng cũ (.xls, .xlsb); hãy lưu lại dạng .xlsx",
    en: "it is of an older kind (.xls, .xlsb); save it as .xlsx",
  },
};

const results: Readonly<Record<WorkbookIssueParams["workbook.result-differs"]["what"], Label>> = {
  total: { vi: "tổng điểm", en: "total" },
  stars: { vi: "hạng sao", en: "stars" },
  average: { vi: "điểm trung bình của Hội đồng", en: "the council's average" },
  "council-stars": { vi: "hạng sao của Hội đồng", en: "the council's stars" },
};

const inSheet = (sheet: Given, { given }: Words): Label => ({
  vi: `Trang ${given(sheet)}`,
  en: `Sheet ${given(sheet)}`,
});

const inCell = ({ sheet, cell }: InCell, words: Words): Label => ({
  vi: `${inSheet(sheet, words).vi}, ô ${cell}`,
  en: `${inSheet(sheet, words).en}, cell ${cell}`,
});

const atAnswer = (params: InCell & { readonly criterion: string }, words: Words): Label => ({
  vi: `${inCell(params, words).vi}, tiêu chí ${words.criterion(params.criterion)}`,
  en: `${inCell(params, words).en}, criterion ${words.criterion(params.criterion)}`,
});

/** A sentence for every problem that only a filled-in workbook can have. */
export function workbookSentences(): Sentences<Omit<WorkbookIssueParams, SharedCode>> {
  return {
    "workbook.not-read": {
      vi: ({ why }) => `Không đọc được tệp: ${reasons[why].vi}`,
      en: ({ why }) => `The file cannot be read: ${reasons[why].en}`,
    },
    "workbook.no-score-sheet": {
      vi: () => "Không có trang nào là phiếu đánh giá do gói này lập",
      en: () => "No sheet of it is a score sheet of this package",
    },
    "workbook.too-many-rows": {
      vi: ({ sheet, most }, words) => `${inSheet(sheet, words).vi} có hơn ${most} dòng; phần sau không được đọc`,
      en: ({ sheet, most }, words) =>
        `${inSheet(sheet, words).en} has more than ${most} rows; what follows is not read`,
    },
    "workbook.unknown-set": {
      vi: (at, words) => `${inCell(at, words).vi}: không có bộ tiêu chí ${words.given(at.given)}; không đọc trang này`,
      en: (at, words) =>
        `${inCell(at, words).en}: there is no product set ${words.given(at.given)}; the sheet is not read`,
    },
    "workbook.set-unclear": {
      vi: ({ sheet, candidates }, words) =>
        `${inSheet(sheet, words).vi}: không rõ phiếu của bộ tiêu chí nào${candidates.length === 0 ? "" : ` (có thể là ${candidates.join(", ")})`}; hãy ghi mã bộ, như 2026/11, ở đầu trang`,
      en: ({ sheet, candidates }, words) =>
        `${inSheet(sheet, words).en}: it is not clear of which product set it is${candidates.length === 0 ? "" : ` (perhaps ${candidates.join(", ")})`}; write the set's code, such as 2026/11, at its top`,
    },
    "workbook.other-form": {
      vi: ({ sheet, set }, words) =>
        `${inSheet(sheet, words).vi} ghi là bộ ${set} nhưng không có các tiêu chí của bộ đó; không đọc`,
      en: ({ sheet, set }, words) =>
        `${inSheet(sheet, words).en} says it is of set ${set} but does not have its criteria; it is not read`,
    },
    "workbook.no-answer-column": {
      vi: ({ sheet }, words) => `${inSheet(sheet, words).vi}: không tìm thấy cột “Mức chọn”; không đọc`,
      en: ({ sheet }, words) => `${inSheet(sheet, words).en}: there is no column “Answer”; it is not read`,
    },
    "workbook.member-twice": {
      vi: ({ sheet, first, member }, words) =>
        `${inSheet(sheet, words).vi} và trang ${words.given(first)} cùng của thành viên ${words.given(member)} nhưng khác nhau; chỉ được có một phiếu`,
      en: ({ sheet, first, member }, words) =>
        `${inSheet(sheet, words).en} and sheet ${words.given(first)} are both of the member ${words.given(member)} and differ; there must be one`,
    },
    "workbook.answer-unreadable": {
      vi: (at, words) =>
        `${atAnswer(at, words).vi}: ${words.given(at.given)} không phải mức nào; có thể chọn ${words.allowed(at.allowed)}`,
      en: (at, words) =>
        `${atAnswer(at, words).en}: ${words.given(at.given)} is not one of the levels; choose one of ${words.allowed(at.allowed)}`,
    },
    "workbook.answer-unclear": {
      vi: (at, words) =>
        `${atAnswer(at, words).vi}: ${words.given(at.given)} có thể là mức ${words.allowed(at.allowed)}; hãy ghi rõ`,
      en: (at, words) =>
        `${atAnswer(at, words).en}: ${words.given(at.given)} may be any of ${words.allowed(at.allowed)}; say which`,
    },
    "workbook.answer-differs": {
      vi: (at, words) =>
        `${atAnswer(at, words).vi}: ${words.given(at.given)} ghi mức ${at.level} nhưng lời văn hoặc điểm không phải của mức đó`,
      en: (at, words) =>
        `${atAnswer(at, words).en}: ${words.given(at.given)} says ${at.level}, but its words or points are not that level's`,
    },
    "workbook.level-or-points": {
      vi: (at, words) =>
        `${atAnswer(at, words).vi}: ${words.given(at.given)} có thể là mức ${at.level}, hoặc số điểm của mức ${at.byPoints}; hãy chọn trong danh sách, hoặc ghi “mức ${at.level}” hay “${at.level} điểm”`,
      en: (at, words) =>
        `${atAnswer(at, words).en}: ${words.given(at.given)} may be level ${at.level}, or the points of level ${at.byPoints}; choose from the list, or write “level ${at.level}” or “${at.level} points”`,
    },
    "workbook.points-unclear": {
      vi: (at, words) =>
        `${atAnswer(at, words).vi}: không rõ ${words.given(at.given)} là mức nào trong các mức ${words.allowed(at.allowed)}`,
      en: (at, words) =>
        `${atAnswer(at, words).en}: it is not clear which of ${words.allowed(at.allowed)} ${words.given(at.given)} is`,
    },
    "workbook.broken-cell": {
      vi: (at, words) => `${atAnswer(at, words).vi}: ô bị lỗi công thức ${words.given(at.given)}`,
      en: (at, words) => `${atAnswer(at, words).en}: the cell holds the error ${words.given(at.given)}`,
    },
    "workbook.no-result": {
      vi: (at, words) => `${atAnswer(at, words).vi}: ô là công thức chưa có kết quả; hãy chọn mức`,
      en: (at, words) => `${atAnswer(at, words).en}: the cell is a formula without a result; choose a level`,
    },
    "workbook.answered-twice": {
      vi: (at, words) => `${atAnswer(at, words).vi}: khác với ô ${at.other} của cùng tiêu chí`,
      en: (at, words) => `${atAnswer(at, words).en}: it differs from cell ${at.other} of the same criterion`,
    },
    "workbook.case-unclear": {
      vi: (at, words) => `${atAnswer(at, words).vi}: không rõ chọn trường hợp nào`,
      en: (at, words) => `${atAnswer(at, words).en}: it is not clear which case is chosen`,
    },
    "workbook.row-differs": {
      vi: (at, words) =>
        `${inCell(at, words).vi}: mã ẩn của dòng là tiêu chí ${at.criterion}, nội dung in là tiêu chí ${at.printed}; không đọc dòng này`,
      en: (at, words) =>
        `${inCell(at, words).en}: the hidden key of the row is that of criterion ${at.criterion}, criterion ${at.printed} is printed in it; the row is not read`,
    },
    "workbook.stray-answer": {
      vi: (at, words) => `${inCell(at, words).vi}: ${words.given(at.given)} không thuộc dòng của tiêu chí nào`,
      en: (at, words) => `${inCell(at, words).en}: ${words.given(at.given)} is in no criterion's row`,
    },
    "workbook.ground-unreadable": {
      vi: (at, words) =>
        `${inCell(at, words).vi}: không rõ ${words.given(at.given)} là có hay không (${words.ground(at.ground)})`,
      en: (at, words) =>
        `${inCell(at, words).en}: it is not clear whether ${words.given(at.given)} is yes or no (${words.ground(at.ground)})`,
    },
    "workbook.other-sheet": {
      vi: ({ sheet }, words) => `${inSheet(sheet, words).vi} không phải phiếu đánh giá, không đọc`,
      en: ({ sheet }, words) => `${inSheet(sheet, words).en} is not a score sheet and is not read`,
    },
    "workbook.blank-sheet": {
      vi: ({ sheet }, words) => `${inSheet(sheet, words).vi} chưa chấm tiêu chí nào`,
      en: ({ sheet }, words) => `${inSheet(sheet, words).en} has no answer yet`,
    },
    "workbook.copy": {
      vi: ({ sheet, first }, words) =>
        `${inSheet(sheet, words).vi} giống hệt trang ${words.given(first)} của cùng thành viên; chỉ tính một lần`,
      en: ({ sheet, first }, words) =>
        `${inSheet(sheet, words).en} is the same as sheet ${words.given(first)} of the same member; it counts once`,
    },
    "workbook.same-answers": {
      vi: ({ sheet, first }, words) =>
        `${inSheet(sheet, words).vi} giống hệt trang ${words.given(first)} và không ghi tên thành viên; tính là hai phiếu`,
      en: ({ sheet, first }, words) =>
        `${inSheet(sheet, words).en} is the same as sheet ${words.given(first)} and names no member; they count as two`,
    },
    "workbook.set-of-other-book": {
      vi: ({ sheet, set, book }, words) =>
        `${inSheet(sheet, words).vi} là phiếu của bộ ${set}, tệp là của bộ ${book}; đọc theo bộ ${set}`,
      en: ({ sheet, set, book }, words) =>
        `${inSheet(sheet, words).en} is of set ${set}, its file of ${book}; it is read as of ${set}`,
    },
    "workbook.set-by-criteria": {
      vi: ({ sheet, set }, words) => `${inSheet(sheet, words).vi} không ghi bộ tiêu chí; các tiêu chí là của bộ ${set}`,
      en: ({ sheet, set }, words) =>
        `${inSheet(sheet, words).en} names no product set; its criteria are those of ${set}`,
    },
    "workbook.no-product": {
      vi: ({ sheet }, words) =>
        `${inSheet(sheet, words).vi} không ghi tên sản phẩm; coi là của cùng sản phẩm với các phiếu trong tệp`,
      en: ({ sheet }, words) =>
        `${inSheet(sheet, words).en} names no product; it is taken for one with the other sheets of its file`,
    },
    "workbook.similar-products": {
      vi: ({ sheet, product, other }, words) =>
        `${inSheet(sheet, words).vi}: ${words.given(product)} và ${words.given(other)} chỉ khác dấu; tính là hai sản phẩm`,
      en: ({ sheet, product, other }, words) =>
        `${inSheet(sheet, words).en}: ${words.given(product)} and ${words.given(other)} differ by accents alone and count as two products`,
    },
    "workbook.numbers-as-levels": {
      vi: (at, words) =>
        `${inCell(at, words).vi}${at.count > 1 ? ` và ${at.count - 1} ô khác` : ""}: số được hiểu là số thứ tự của mức, không phải điểm`,
      en: (at, words) =>
        `${inCell(at, words).en}${at.count > 1 ? ` and ${at.count - 1} more` : ""}: numbers are read as those of levels, not as points`,
    },
    "workbook.read-as-points": {
      vi: (at, words) =>
        `${atAnswer(at, words).vi}: không có mức số ${words.given(at.given)}; hiểu là số điểm của mức ${at.level}`,
      en: (at, words) =>
        `${atAnswer(at, words).en}: there is no level ${words.given(at.given)}; it is read as the points of level ${at.level}`,
    },
    "workbook.other-case": {
      vi: (at, words) => `${atAnswer(at, words).vi}: mức này thuộc trường hợp không được chọn, không tính`,
      en: (at, words) =>
        `${atAnswer(at, words).en}: this level belongs to a case that is not chosen and does not count`,
    },
    "workbook.result-differs": {
      vi: (at, words) =>
        `${inCell(at, words).vi}: ${results[at.what].vi} ghi trên phiếu là ${words.given(at.printed)}, tính lại là ${words.given(at.rated)}`,
      en: (at, words) =>
        `${inCell(at, words).en}: ${results[at.what].en} on the sheet: ${words.given(at.printed)}, rated again: ${words.given(at.rated)}`,
    },
  };
}

/** Codes that have their sentences elsewhere. */
type SharedCode = Exclude<keyof WorkbookIssueParams, `workbook.${string}`>;
