import type { Language } from "../../../language/language.js";
import { words } from "../../words.js";

/** What `check` says besides the package's messages and what every command says. */
export const checkWords = {
  vi: {
    ...words.vi,
    about: "kiểm tra bảng đăng ký (CSV, Excel) hoặc bản ghi (JSON, NDJSON)",
    file: "tệp .csv, .xlsx, .json hoặc .ndjson; - là JSON từ đầu vào chuẩn",
    output:
      "ghi lại bảng thành tệp .xlsx này, kèm kết quả kiểm tra ở cột cuối, trong ghi chú của ô và ở một trang riêng",
    cleaned: "ghi các bản ghi hợp lệ, đã chuẩn hóa, vào tệp này: .xlsx, .csv, hoặc JSON mỗi dòng một bản ghi",
    notXlsx: "tên tệp phải có đuôi .xlsx",
    noTier: "Không xác định được cơ quan công nhận là cấp nào có thẩm quyền tại ngày công nhận",
    notCleaned: "tên tệp phải có đuôi .xlsx, .csv hoặc .ndjson",
    noSheets: "chỉ tệp Excel mới có trang tính; bỏ qua --sheet",
    notTable: "-o chỉ dùng cho bảng (CSV, Excel)",
    tooManyRows: (most: number) => `bảng có hơn ${most} dòng, không ghi được thành tệp .xlsx`,
    cleanedSheet: "Sản phẩm",
    noRecords: "Không có bản ghi hợp lệ nào",
    kind: "loại bản ghi trong tệp JSON; mặc định tự nhận biết",
    layout: "cách trình bày bảng: agency (mẫu 22 cột), headings (theo tiêu đề cột), auto",
    sheet: "tên trang tính; mặc định Loc, hoặc mọi trang không ẩn",
    province: "tỉnh của bảng: mã hoặc tên, cho các dòng không ghi tỉnh",
    decision:
      "quyết định công nhận của mọi sản phẩm trong bảng, cho các dòng không ghi: số, ngày và cơ quan như đầu bảng ghi",
    unreadableDecision: (given: string) =>
      `không đọc được quyết định ${given}; ghi như 12/QĐ-UBND ngày 05/6/2024 của UBND tỉnh Bắc Ninh`,
    json: "in JSON, mỗi dòng một kết quả",
    row: "Dòng",
    table: "Bảng",
    sheetCalled: (name: string) => `Trang tính «${name}»`,
    readByPlace: (row: number) => `đọc theo mẫu 22 cột của cơ quan, tiêu đề từ dòng ${row}`,
    readByHeadings: (row: number, known: number, unknown: number) =>
      `đọc theo tiêu đề cột từ dòng ${row}: nhận ra ${known} cột${unknown > 0 ? `, giữ nguyên ${unknown} cột` : ""}`,
    noHeadings: "không có dòng tiêu đề",
    readAsRecords: "là bảng do --cleaned ghi ra, mỗi cột là một trường dữ liệu",
    cells: (all: number, used: number, kept: number, reported: number) =>
      `${all} ô có dữ liệu: ${used} ô đã dùng, ${kept} ô giữ nguyên, ${reported} ô không đọc được và đã báo`,
    commonest: "Gặp nhiều nhất:",
    times: (count: number, differ: boolean) => (differ ? `${count} lần, ví dụ:` : `${count} lần:`),
    suggested: (value: string, why: string) => `có thể là ${value} (${why})`,
    /** What a title says of all products: what it would be, and with which option it is taken. */
    ofAll: (field: string, text: string, option: string | undefined) =>
      `${field} ${text}${option === undefined ? "" : `; nếu đúng, hãy dùng ${option}`}`,
    formerProvince: (name: string, now: string) => `${name} nay thuộc ${now}: dùng ${now}`,
    checked: (right: number, wrong: number, warned: number, skipped: number) =>
      `${right} bản ghi hợp lệ, ${wrong} có lỗi, ${warned} có cảnh báo${skipped > 0 ? `; ${skipped} dòng không phải sản phẩm (tiêu đề, trống)` : ""}`,
    noColumn: (field: string, isProvince: boolean) =>
      `Thiếu thông tin: ${field}; thêm cột${isProvince ? ", hoặc dùng --province" : ""}`,
    unknownProvince: (given: string, near: readonly string[]) =>
      [`không có tỉnh, thành phố ${given}`, ...(near.length === 0 ? [] : [words.vi.maybe(near.join("; "))])].join("; "),
    emptyTable: "bảng không có dòng nào",
  },
  en: {
    ...words.en,
    about: "check a register (CSV, Excel) or records (JSON, NDJSON)",
    file: "a .csv, .xlsx, .json or .ndjson file; - is JSON from standard input",
    output: "write the table back to this .xlsx file, with what was found in a last column, in comments and on a sheet",
    cleaned: "write the valid records in canonical form to this file: .xlsx, .csv, or JSON, one per line",
    notXlsx: "the name must end with .xlsx",
    noTier: "Which tier with authority the recognising office was of on that day is not known",
    notCleaned: "the name must end with .xlsx, .csv or .ndjson",
    noSheets: "only workbooks have sheets; --sheet is ignored",
    notTable: "-o is for tables (CSV, Excel)",
    tooManyRows: (most: number) => `the table has more than ${most} rows and cannot be written to an .xlsx file`,
    cleanedSheet: "Products",
    noRecords: "There are no valid records",
    kind: "kind of the records of a JSON file; detected by default",
    layout: "how a table is laid out: agency (22 columns), headings, auto",
    sheet: "name of the sheet; by default Loc, or all that are not hidden",
    province: "province of the table, by code or name, for rows that name none",
    decision:
      "decision that recognised all products of the table, for rows that name none: number, day and authority as its title has them",
    unreadableDecision: (given: string) =>
      `cannot read the decision ${given}; write it as 12/QĐ-UBND ngày 05/6/2024 của UBND tỉnh Bắc Ninh`,
    json: "print JSON, one result per line",
    row: "Row",
    table: "Table",
    sheetCalled: (name: string) => `Sheet “${name}”`,
    readByPlace: (row: number) => `read by the places of the agencies' 22 columns, headings from row ${row}`,
    readByHeadings: (row: number, known: number, unknown: number) =>
      `read by its headings from row ${row}: ${known} columns known${unknown > 0 ? `, ${unknown} kept as they are` : ""}`,
    noHeadings: "no row of headings",
    readAsRecords: "a table that --cleaned wrote, a field a column",
    cells: (all: number, used: number, kept: number, reported: number) =>
      `${all} cells hold something: ${used} used, ${kept} kept as they are, ${reported} not read and reported`,
    commonest: "Most often:",
    times: (count: number, differ: boolean) => (differ ? `${count} times, such as:` : `${count} times:`),
    suggested: (value: string, why: string) => `may be ${value} (${why})`,
    ofAll: (field: string, text: string, option: string | undefined) =>
      `${field} ${text}${option === undefined ? "" : `; if it is, use ${option}`}`,
    formerProvince: (name: string, now: string) => `${name} is part of ${now} today, which is used`,
    checked: (right: number, wrong: number, warned: number, skipped: number) =>
      `${right} valid, ${wrong} with issues, ${warned} with warnings${skipped > 0 ? `; ${skipped} ${skipped === 1 ? "row is not a product" : "rows are not products"} (headings, blanks)` : ""}`,
    noColumn: (field: string, isProvince: boolean) =>
      `Missing: ${field}; add a column${isProvince ? ", or --province" : ""}`,
    unknownProvince: (given: string, near: readonly string[]) =>
      [`there is no province or city ${given}`, ...(near.length === 0 ? [] : [words.en.maybe(near.join("; "))])].join(
        "; ",
      ),
    emptyTable: "the table has no rows",
  },
} as const satisfies Record<Language, unknown>;
