import { columnLetter } from "../../../exchange/register/index.js";
import type { Language } from "../../../language/language.js";
import type { EarlierResult } from "../../../papers/workbook/result/earlier-result.js";
import type { Counted, CutCells, LimitAnswer } from "./answer.js";
import { workbookLimits } from "./limits.js";

const { bytes, megabytes, seconds, rows, columns } = workbookLimits;
const lastColumn = () => columnLetter(columns - 1);

/** What is said of a workbook that goes beyond a limit. */
interface WorkbookWords {
  /** Why it is not read. */
  readonly tooLarge: (answer: LimitAnswer) => string;
  /** Why it cannot be read. */
  readonly damaged: (part: string) => string;
  readonly encrypted: string;
  readonly notWorkbook: string;
  readonly noSheet: (given: string, names: readonly string[]) => string;
  /** How it is read, though its name says otherwise. */
  readonly isText: string;
  /** What is said while it is read, for so many seconds by now. */
  readonly reading: (seconds: number) => string;
  /** What of it is not read. */
  readonly cut: (cut: CutCells) => string;
  readonly notRead: (sheet: string, cells: number, why: "hidden" | "named" | "agency") => string;
  readonly noRegister: (sheet: string, cells: number) => string;
  /** What of it is read, or not, though Excel shows it otherwise. */
  readonly hiddenRows: (sheet: string, rows: Counted, isFiltered: boolean) => string;
  readonly comments: (sheet: string, comments: Counted) => string;
  /** What an earlier check wrote into the workbook. */
  readonly earlier: (result: EarlierResult) => string;
}

/** Numbers with their thousands apart. No formatter is made before one is needed: that takes as long as all else of a start. */
const grouped = {
  vi: (count: number) => count.toLocaleString("vi"),
  en: (count: number) => count.toLocaleString("en"),
};

export const workbookWords: Readonly<Record<Language, WorkbookWords>> = {
  vi: {
    tooLarge: (answer) => {
      switch (answer.limit) {
        case "bytes":
          return `tệp lớn hơn ${bytes / 1e6} MB; hãy xóa hình ảnh và các trang tính khác, hoặc lưu lại dạng CSV UTF-8`;
        case "seconds":
          return `đọc quá ${seconds} giây mà chưa xong: tệp bị hỏng, hoặc lớn hơn nhiều so với một bảng đăng ký; hãy mở và lưu lại bằng Excel, hoặc lưu dạng CSV UTF-8`;
        case "megabytes":
          return `cần quá ${megabytes / 1000} GB bộ nhớ để đọc: tệp bị hỏng, hoặc lớn hơn nhiều so với một bảng đăng ký; hãy mở và lưu lại bằng Excel, hoặc lưu dạng CSV UTF-8`;
        case "rows":
          return `có nội dung ở ô ${answer.cell}, dưới dòng ${grouped.vi(rows)} là dòng cuối được đọc; hãy xóa phần thừa, hoặc lưu dạng CSV UTF-8`;
      }
    },
    cut: ({ count, first }) => `không đọc ${grouped.vi(count)} ô bên phải cột ${lastColumn()}, đầu tiên là ${first}`,
    damaged: (part) => `tệp bị hỏng (phần ${part}); hãy mở bằng Excel, kiểm tra rồi lưu lại`,
    encrypted: "tệp có mật khẩu; hãy lưu một bản không có mật khẩu",
    notWorkbook: "không phải tệp Excel",
    noSheet: (given, names) => `không có trang tính ${given}; hiện có: ${names.join(", ")}`,
    isText: "không phải tệp Excel mà là văn bản; đọc như CSV",
    reading: (seconds) => `Đang đọc tệp Excel… ${seconds} giây`,
    notRead: (sheet, cells, why) => {
      const reason = { hidden: ", trang bị ẩn", named: "", agency: ", vì trang Loc là bảng đã lọc từ các trang khác" };
      return `không đọc trang tính «${sheet}» (${grouped.vi(cells)} ô có dữ liệu)${reason[why]}; dùng --sheet để đọc`;
    },
    noRegister: (sheet, cells) =>
      `trang tính «${sheet}» không phải bảng đăng ký (${grouped.vi(cells)} ô có dữ liệu, không có dòng tiêu đề), không đọc`,
    hiddenRows: (sheet, { count, first }, isFiltered) =>
      `trang tính «${sheet}» có ${grouped.vi(count)} dòng bị ẩn${isFiltered ? " (đang lọc)" : ""}, đầu tiên là dòng ${first}; vẫn được đọc`,
    comments: (sheet, { count, first }) =>
      `trang tính «${sheet}» có ${grouped.vi(count)} ghi chú ở ô, đầu tiên ở ${first}; ghi chú không được đọc`,
    earlier: ({ sheet, column, cells }) =>
      `${column === undefined ? "" : `cột ${column} của `}trang tính «${sheet}» (${grouped.vi(cells)} ô) là kết quả của lần kiểm tra trước: không đọc, tệp kết quả mới thay bằng kết quả mới`,
  },
  en: {
    tooLarge: (answer) => {
      switch (answer.limit) {
        case "bytes":
          return `it is larger than ${bytes / 1e6} MB; remove pictures and other sheets, or save it as CSV UTF-8`;
        case "seconds":
          return `after ${seconds} seconds it was not read yet: it is damaged, or far larger than a register; open it in Excel and save it again, or save it as CSV UTF-8`;
        case "megabytes":
          return `reading it takes more than ${megabytes / 1000} GB of memory: it is damaged, or far larger than a register; open it in Excel and save it again, or save it as CSV UTF-8`;
        case "rows":
          return `there is something in ${answer.cell}, below row ${grouped.en(rows)}, the last one that is read; remove what is too much, or save it as CSV UTF-8`;
      }
    },
    cut: ({ count, first }) =>
      `${grouped.en(count)} ${count === 1 ? "cell" : "cells"} right of column ${lastColumn()} ${count === 1 ? "is" : "are"} not read, the first in ${first}`,
    damaged: (part) => `it is damaged (in ${part}); open it in Excel, look it through and save it again`,
    encrypted: "it needs a password; save a copy without one",
    notWorkbook: "it is not an Excel workbook",
    noSheet: (given, names) => `there is no sheet ${given}; it has: ${names.join(", ")}`,
    isText: "it is not an Excel workbook but text, and is read as CSV",
    reading: (seconds) => `Reading the workbook… ${seconds} s`,
    notRead: (sheet, cells, why) => {
      const isHidden = why === "hidden" ? "hidden and " : "";
      const reason = why === "agency" ? ", since the sheet Loc is what was filtered from the others" : "";
      return `the sheet “${sheet}” is ${isHidden}not read (${grouped.en(cells)} cells hold something)${reason}; --sheet reads it`;
    },
    noRegister: (sheet, cells) =>
      `the sheet “${sheet}” is not a register (${grouped.en(cells)} cells hold something, no row of headings) and is not read`,
    hiddenRows: (sheet, { count, first }, isFiltered) =>
      `rows of the sheet “${sheet}” are hidden${isFiltered ? " (a filter is on)" : ""}: ${grouped.en(count)}, the first is row ${first}; they are read`,
    comments: (sheet, { count, first }) =>
      `cells of the sheet “${sheet}” have comments: ${grouped.en(count)}, the first at ${first}; they are not read`,
    earlier: ({ sheet, column, cells }) =>
      `${column === undefined ? "" : `column ${column} of `}the sheet “${sheet}” (${grouped.en(cells)} cells) is what an earlier check found: it is not read, and a new result replaces it`,
  },
};
