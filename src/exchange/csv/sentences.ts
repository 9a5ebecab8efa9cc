import type { InputIssueParams } from "../../base/input-issue.js";
import type { Sentences } from "../../language/words.js";
import type { CsvIssueParams } from "./issue.js";

/** A sentence for every issue of a table in a text. */
export function csvSentences(): Sentences<Omit<CsvIssueParams, keyof InputIssueParams>> {
  return {
    "csv.not-utf8": {
      vi: ({ line }) => `Dòng ${line}: không phải văn bản UTF-8; hãy lưu lại dạng CSV UTF-8`,
      en: ({ line }) => `Line ${line}: not UTF-8 text; save it as CSV UTF-8`,
    },
    "csv.open-quote": {
      vi: ({ line }) => `Dòng ${line}: không phải CSV hợp lệ, dấu ngoặc kép mở ra mà không đóng`,
      en: ({ line }) => `Line ${line}: not valid CSV, a quotation mark opens and never closes`,
    },
    "csv.empty": { vi: () => "Bảng không có dòng nào", en: () => "The table has no rows" },
    "csv.page": {
      vi: () => "Đây là trang web, không phải CSV; hãy mở bằng bảng tính rồi lưu lại dạng .xlsx hoặc CSV UTF-8",
      en: () => "This is a web page, not CSV; open it in a spreadsheet and save it as .xlsx or CSV UTF-8",
    },
  };
}
