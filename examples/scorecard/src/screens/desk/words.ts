import type { Language } from "ocop";
import { inLanguage } from "../../state/language.ts";

const words = {
  vi: {
    title: "Bàn làm việc của cán bộ",
    lead: "Thả bảng đăng ký sản phẩm OCOP vào đây: từng ô được kiểm tra theo Quyết định. Dữ liệu không rời khỏi trình duyệt này.",
    choose: "Chọn bảng đăng ký",
    another: "Mở bảng khác",
    dropHere: "hoặc thả tệp .xlsx, .ods, .csv vào trang này",
    drop: "Thả tệp để kiểm tra",
    reading: (file: string) => `Đang đọc ${file}…`,
    refused: (file: string) => `Không đọc được ${file}`,
    stays: "Bảng đang mở vẫn giữ nguyên bên dưới.",
    province: "Tỉnh của bảng, cho các dòng không ghi tỉnh",
    noProvince: "không chọn",
    right: "hợp lệ",
    wrong: "có lỗi",
    warned: "có cảnh báo",
    others: "dòng khác",
    othersHint: "tiêu đề, dòng trống",
    sheet: (name: string) => `Trang tính “${name}”`,
    agency: (row: number) => `đọc theo mẫu 22 cột của cơ quan, tiêu đề từ dòng ${row}`,
    headings: (row: number, known: number, unknown: number) =>
      `đọc theo tiêu đề cột từ dòng ${row}: nhận ra ${known} cột${unknown > 0 ? `, giữ nguyên ${unknown} cột` : ""}`,
    cells: (all: number) => `${all} ô có dữ liệu`,
    used: "đã dùng",
    kept: "giữ nguyên",
    reported: "không đọc được và đã báo",
    hiddenRows: (count: number, first: number) =>
      count === 1
        ? `Dòng ${first} bị ẩn trong tệp Excel; vẫn được đọc.`
        : `${count} dòng bị ẩn trong tệp Excel, đầu tiên là dòng ${first}; vẫn được đọc.`,
    comments: (count: number, first: string) =>
      count === 1
        ? `Ô ${first} có ghi chú; ghi chú không được đọc.`
        : `${count} ô có ghi chú, đầu tiên là ${first}; ghi chú không được đọc.`,
    unread: (name: string, rows: number, isHidden: boolean) =>
      `Trang tính “${name}” (${rows} dòng) không được đọc: ${isHidden ? "trang bị ẩn" : "không phải bảng đăng ký"}`,
    findings: "Phát hiện",
    commonest: "Gặp nhiều nhất",
    noFindings: "Không có lỗi hay cảnh báo nào.",
    times: (count: number, isOne: boolean) => (isOne ? `${count} lần` : `${count} lần, ví dụ`),
    filters: { issues: "Dòng có lỗi", findings: "Dòng có phát hiện", all: "Mọi dòng" },
    showKind: "Chỉ phát hiện này",
    clear: "Bỏ lọc",
    shown: (from: number, to: number, all: number) => (all === 0 ? "0 dòng" : `dòng ${from}–${to} trong ${all} dòng`),
    previous: "Trang trước",
    next: "Trang sau",
    grid: "Bảng đăng ký với phát hiện tại từng ô",
    gridKeys: "Phím mũi tên đi giữa các ô, Page Up và Page Down sang trang.",
    row: "Dòng",
    severities: { issue: "Lỗi", warning: "Cảnh báo", suggestion: "Gợi ý" },
    out: "Tải về",
    checked: "Bảng này kèm kết quả kiểm tra (.xlsx)",
    checkedHint: "Bảng giữ nguyên; phát hiện nằm ở cột cuối, trong ghi chú của từng ô và ở một trang riêng.",
    checkedFile: (name: string) => `${name} - da kiem tra.xlsx`,
    cleaned: (count: number) => `Dữ liệu đã chuẩn hóa: ${count} bản ghi hợp lệ`,
    cleanedHint: "Chỉ có các dòng không có lỗi.",
    cleanedSheet: "Sản phẩm",
    calendar: "Việc đến hạn",
    from: "Từ ngày",
    to: "Đến ngày",
    dues: (count: number) => `${count} việc đến hạn`,
    noDues: "Không có việc nào đến hạn trong thời gian này.",
    without: (count: number) => `${count} sản phẩm chưa có công nhận đọc được nên không có hạn.`,
    ics: "Lịch (.ics)",
    moreKinds: (count: number) => `Thêm ${count} loại khác`,
    more: (count: number) => `Hiện thêm ${count} việc`,
    toLabels: "Kiểm tra nhãn từ bảng này",
    cleanedFile: "san-pham-hop-le",
    icsFile: "viec-den-han.ics",
  },
  en: {
    title: "Officer's desk",
    lead: "Drop a register of OCOP products here: every cell is checked by the decision. Nothing leaves this browser.",
    choose: "Choose a register",
    another: "Open another register",
    dropHere: "or drop an .xlsx, .ods or .csv file on this page",
    drop: "Drop the file to check it",
    reading: (file: string) => `Reading ${file}…`,
    refused: (file: string) => `${file} cannot be read`,
    stays: "The register that was open stays below.",
    province: "Province of the register, for rows that name none",
    noProvince: "not chosen",
    right: "valid",
    wrong: "with issues",
    warned: "with warnings",
    others: "other rows",
    othersHint: "headings, blanks",
    sheet: (name: string) => `Sheet “${name}”`,
    agency: (row: number) => `read by the places of the agencies' 22 columns, headings from row ${row}`,
    headings: (row: number, known: number, unknown: number) =>
      `read by its headings from row ${row}: ${known} columns known${unknown > 0 ? `, ${unknown} kept as they are` : ""}`,
    cells: (all: number) => `${all} cells hold something`,
    used: "used",
    kept: "kept as they are",
    reported: "not read and reported",
    hiddenRows: (count: number, first: number) =>
      count === 1
        ? `Row ${first} is hidden in the workbook; it is read.`
        : `${count} rows are hidden in the workbook, the first is row ${first}; they are read.`,
    comments: (count: number, first: string) =>
      count === 1
        ? `Cell ${first} has a comment, which is not read.`
        : `${count} cells have comments, the first is ${first}; they are not read.`,
    unread: (name: string, rows: number, isHidden: boolean) =>
      `Sheet “${name}” (${rows} rows) is not read: ${isHidden ? "it is hidden" : "it is no register"}`,
    findings: "Findings",
    commonest: "Most often",
    noFindings: "No issues and no warnings.",
    times: (count: number, isOne: boolean) => {
      const times = count === 1 ? "once" : `${count} times`;
      return isOne ? times : `${times}, such as`;
    },
    filters: { issues: "Rows with issues", findings: "Rows with findings", all: "All rows" },
    showKind: "This finding only",
    clear: "Clear the filter",
    shown: (from: number, to: number, all: number) => (all === 0 ? "0 rows" : `rows ${from}–${to} of ${all}`),
    previous: "Previous page",
    next: "Next page",
    grid: "The register, with findings at their cells",
    gridKeys: "Arrow keys move between cells, Page Up and Page Down between pages.",
    row: "Row",
    severities: { issue: "Issue", warning: "Warning", suggestion: "Suggestion" },
    out: "Downloads",
    checked: "This register with its findings (.xlsx)",
    checkedHint:
      "The register stays as it is; findings stand in a last column, in comments of the cells and on a sheet.",
    checkedFile: (name: string) => `${name} - checked.xlsx`,
    cleaned: (count: number) => `Cleaned data: ${count === 1 ? "1 valid record" : `${count} valid records`}`,
    cleanedSheet: "Products",
    cleanedHint: "Rows without issues only.",
    calendar: "What falls due",
    from: "From",
    to: "To",
    dues: (count: number) => (count === 1 ? "1 date" : `${count} dates`),
    noDues: "Nothing falls due in this time.",
    without: (count: number) =>
      count === 1
        ? "1 product has no recognition that could be read, so nothing falls due for it."
        : `${count} products have no recognition that could be read, so nothing falls due for them.`,
    ics: "Calendar (.ics)",
    moreKinds: (count: number) => (count === 1 ? "1 other kind" : `${count} other kinds`),
    more: (count: number) => `Show ${count} more`,
    toLabels: "Check labels by this register",
    cleanedFile: "valid-products",
    icsFile: "falls-due.ics",
  },
} as const satisfies Record<Language, unknown>;

/** The words of the officer's desk. */
export function w(): (typeof words)[Language] {
  return inLanguage<(typeof words)[Language]>(words);
}
