import type { Language } from "../../../language/language.js";
import { registerWords } from "../../register/words.js";

/** What `check` says besides the package's messages and what every command says. */
export const checkWords = {
  vi: {
    ...registerWords.vi,
    about: "kiểm tra bảng đăng ký (CSV, Excel) hoặc bản ghi (JSON, NDJSON)",
    file: "tệp .csv, .xlsx, .json hoặc .ndjson; - là JSON từ đầu vào chuẩn",
    output:
      "ghi lại bảng thành tệp .xlsx này, kèm kết quả kiểm tra ở cột cuối, trong ghi chú của ô và ở một trang riêng",
    cleaned: "ghi các bản ghi hợp lệ, đã chuẩn hóa, vào tệp này: .xlsx, .csv, hoặc JSON mỗi dòng một bản ghi",
    notTable: "-o chỉ dùng cho bảng (CSV, Excel)",
    tooManyRows: (most: number) => `bảng có hơn ${most} dòng, không ghi được thành tệp .xlsx`,
    cleanedSheet: "Sản phẩm",
    noRecords: "Không có bản ghi hợp lệ nào",
    kind: "loại bản ghi trong tệp JSON; mặc định tự nhận biết",
    layout: "cách trình bày bảng: agency (mẫu 22 cột), headings (theo tiêu đề cột), auto",
    json: "in JSON, mỗi dòng một kết quả",
    row: "Dòng",
    table: "Bảng",
    readByPlace: (row: number) => `đọc theo mẫu 22 cột của cơ quan, tiêu đề từ dòng ${row}`,
    readByHeadings: (row: number, known: number, unknown: number) =>
      `đọc theo tiêu đề cột từ dòng ${row}: nhận ra ${known} cột${unknown > 0 ? `, giữ nguyên ${unknown} cột` : ""}`,
    noHeadings: "không có dòng tiêu đề",
    readAsRecords: "là bảng do --cleaned ghi ra, mỗi cột là một trường dữ liệu",
    cells: (all: number, used: number, kept: number, reported: number) =>
      `${all} ô có dữ liệu: ${used} ô đã dùng, ${kept} ô giữ nguyên, ${reported} ô không đọc được và đã báo`,
    commonest: "Gặp nhiều nhất:",
    times: (count: number, differ: boolean) => (differ ? `${count} lần, ví dụ:` : `${count} lần:`),
    checked: (right: number, wrong: number, warned: number, skipped: number) =>
      `${right} bản ghi hợp lệ, ${wrong} có lỗi, ${warned} có cảnh báo${skipped > 0 ? `; ${skipped} dòng không phải sản phẩm (tiêu đề, trống)` : ""}`,
  },
  en: {
    ...registerWords.en,
    about: "check a register (CSV, Excel) or records (JSON, NDJSON)",
    file: "a .csv, .xlsx, .json or .ndjson file; - is JSON from standard input",
    output: "write the table back to this .xlsx file, with what was found in a last column, in comments and on a sheet",
    cleaned: "write the valid records in canonical form to this file: .xlsx, .csv, or JSON, one per line",
    notTable: "-o is for tables (CSV, Excel)",
    tooManyRows: (most: number) => `the table has more than ${most} rows and cannot be written to an .xlsx file`,
    cleanedSheet: "Products",
    noRecords: "There are no valid records",
    kind: "kind of the records of a JSON file; detected by default",
    layout: "how a table is laid out: agency (22 columns), headings, auto",
    json: "print JSON, one result per line",
    row: "Row",
    table: "Table",
    readByPlace: (row: number) => `read by the places of the agencies' 22 columns, headings from row ${row}`,
    readByHeadings: (row: number, known: number, unknown: number) =>
      `read by its headings from row ${row}: ${known} columns known${unknown > 0 ? `, ${unknown} kept as they are` : ""}`,
    noHeadings: "no row of headings",
    readAsRecords: "a table that --cleaned wrote, a field a column",
    cells: (all: number, used: number, kept: number, reported: number) =>
      `${all} cells hold something: ${used} used, ${kept} kept as they are, ${reported} not read and reported`,
    commonest: "Most often:",
    times: (count: number, differ: boolean) => (differ ? `${count} times, such as:` : `${count} times:`),
    checked: (right: number, wrong: number, warned: number, skipped: number) =>
      `${right} valid, ${wrong} with issues, ${warned} with warnings${skipped > 0 ? `; ${skipped} ${skipped === 1 ? "row is not a product" : "rows are not products"} (headings, blanks)` : ""}`,
  },
} as const satisfies Record<Language, unknown>;
