import type { Language } from "../../../language/language.js";
import { words } from "../../words.js";

/** What `check` says besides the package's messages and what every command says. */
export const checkWords = {
  vi: {
    ...words.vi,
    about: "kiểm tra bảng đăng ký (CSV, Excel) hoặc bản ghi (JSON, NDJSON)",
    file: "tệp .csv, .xlsx, .json hoặc .ndjson; - là JSON từ đầu vào chuẩn",
    cleaned: "ghi các bản ghi hợp lệ, đã chuẩn hóa, vào tệp này, mỗi dòng một bản ghi",
    kind: "loại bản ghi trong tệp JSON; mặc định tự nhận biết",
    layout: "cách trình bày bảng: agency (mẫu 22 cột), headings (theo tiêu đề cột), auto",
    sheet: "tên trang tính; mặc định Loc hoặc trang đầu",
    province: "tỉnh của bảng: mã hoặc tên, cho các dòng không ghi tỉnh",
    json: "in JSON, mỗi dòng một kết quả",
    row: "Dòng",
    checked: (right: number, wrong: number, warned: number, skipped: number) =>
      `${right} bản ghi hợp lệ, ${wrong} có lỗi, ${warned} có cảnh báo${skipped > 0 ? `; ${skipped} dòng không phải sản phẩm (tiêu đề, trống)` : ""}`,
    noColumn: (field: string, isProvince: boolean) =>
      `Thiếu thông tin: ${field}; thêm cột${isProvince ? ", hoặc dùng --province" : ""}`,
    unknownProvince: (given: string) => `không có tỉnh, thành phố ${given}`,
    emptyTable: "bảng không có dòng nào",
    notWorkbook: "không phải tệp Excel",
    noSheet: (given: string, names: string) => `không có trang tính ${given}; hiện có: ${names}`,
  },
  en: {
    ...words.en,
    about: "check a register (CSV, Excel) or records (JSON, NDJSON)",
    file: "a .csv, .xlsx, .json or .ndjson file; - is JSON from standard input",
    cleaned: "write the valid records in canonical form to this file, one per line",
    kind: "kind of the records of a JSON file; detected by default",
    layout: "how a table is laid out: agency (22 columns), headings, auto",
    sheet: "name of the sheet; by default Loc, or the first one",
    province: "province of the table, by code or name, for rows that name none",
    json: "print JSON, one result per line",
    row: "Row",
    checked: (right: number, wrong: number, warned: number, skipped: number) =>
      `${right} valid, ${wrong} with issues, ${warned} with warnings${skipped > 0 ? `; ${skipped} ${skipped === 1 ? "row is not a product" : "rows are not products"} (headings, blanks)` : ""}`,
    noColumn: (field: string, isProvince: boolean) =>
      `Missing: ${field}; add a column${isProvince ? ", or --province" : ""}`,
    unknownProvince: (given: string) => `there is no province or city ${given}`,
    emptyTable: "the table has no rows",
    notWorkbook: "it is not an Excel workbook",
    noSheet: (given: string, names: string) => `there is no sheet ${given}; it has: ${names}`,
  },
} as const satisfies Record<Language, unknown>;
