import type { Language } from "../../../language/language.js";
import { words } from "../../words.js";

const some = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;

const several = { vi: "Nhiều loại hình", en: "Several types" };

/** What `stats` says besides the package's messages and what every command says. */
export const statsWords = {
  vi: {
    ...words.vi,
    several,
    about: "thống kê sản phẩm và chủ thể OCOP của bảng đăng ký hoặc bản ghi, tại một ngày",
    files: "bảng đăng ký (.csv, .xlsx) hoặc bản ghi (.json, .ndjson); - là JSON từ đầu vào chuẩn",
    by: "chia số liệu theo tiêu thức này",
    onDay: "ngày cần tính; mặc định hôm nay (giờ Việt Nam)",
    merge: "gộp các bảng tổng hợp do ocop stats --json lập",
    province: "mã hoặc tên tỉnh của bảng đăng ký, cho dòng không ghi tỉnh",
    output: "ghi thêm mọi số liệu vào tệp .xlsx hoặc .csv",
    all: (day: string, products: number, producers: number, inForce: number) =>
      `Tại ngày ${day}: ${products} sản phẩm của ${producers} chủ thể; ${inForce} sản phẩm đang được công nhận`,
    faultyRows: (rows: number) =>
      `${rows} dòng có ô thiếu hoặc không đọc được, được đếm theo phần đọc được; ocop check cho biết từng ô`,
    notCounted: (count: number) => `${count} bản ghi thuộc loại khác, không tính`,
    unreadable: (count: number) => `${count} mục không phải bản ghi`,
    fault: (code: string, times: number) =>
      `Dữ liệu công nhận có lỗi ${code}: ${times} lần, không tính các lần công nhận đó`,
    partHeadings: ["Sản phẩm", "Chủ thể", "Đang công nhận", "3 sao", "4 sao", "5 sao", "Hết hạn, thu hồi"],
    starsInForce: "Hạng sao đang được công nhận",
    starsEver: "Hạng sao của lần công nhận gần nhất, kể cả đã hết thời hạn",
    count: "Số lượng",
    share: "Tỷ lệ",
    unknown: "Không rõ",
    allUnknown: (names: readonly string[]) => `Dữ liệu không cho biết: ${names.join("; ")}`,
    pointsTitle: (count: number) => `Điểm của ${count} sản phẩm, phiếu đánh giá`,
    points: (median: string, least: string, most: string, low: string, high: string) =>
      `Trung vị ${median} điểm; thấp nhất ${least}, cao nhất ${most}; một nửa ở giữa từ ${low} đến ${high}`,
    marketTitle: "Thị trường theo hạng sao đang được công nhận",
    market: (domestic: number, abroad: number) => `Trong nước: ${domestic}; xuất khẩu: ${abroad}`,
    whole: "Tất cả",
    products: "Sản phẩm",
    producers: "Chủ thể",
    statsSheet: "Thống kê",
    sheetHeadings: ["Phần", "Tiêu thức", "Giá trị", "Số lượng", "Tỷ lệ"],
    nothing: "Không có số liệu",
  },
  en: {
    ...words.en,
    several,
    about: "count the products and producers of registers or records on a day",
    files: "registers (.csv, .xlsx) or records (.json, .ndjson); - is JSON from standard input",
    by: "split all counts by this",
    onDay: "day it is about; today in Vietnam by default",
    merge: "join summaries that ocop stats --json printed",
    province: "code or name of the province a register is of, for rows without one",
    output: "also write all counts to this .xlsx or .csv file",
    all: (day: string, products: number, producers: number, inForce: number) =>
      `On ${day}: ${some(products, "product")} of ${some(producers, "producer")}; ${some(inForce, "product")} with a recognition in force`,
    faultyRows: (rows: number) =>
      `${rows} ${rows === 1 ? "row has" : "rows have"} cells that are missing or not read, and counts by the rest; ocop check says which`,
    notCounted: (count: number) => `${some(count, "record")} of other kinds, not counted`,
    unreadable: (count: number) => `${some(count, "item")} that cannot be read as a record`,
    fault: (code: string, times: number) => `Recognitions with ${code}, left out: ${times}`,
    partHeadings: ["Products", "Producers", "In force", "3 stars", "4 stars", "5 stars", "Ended, revoked"],
    starsInForce: "Stars in force",
    starsEver: "Stars of the latest recognition, lapsed ones included",
    count: "Count",
    share: "Share",
    unknown: "Not known",
    allUnknown: (names: readonly string[]) => `The data do not tell: ${names.join("; ")}`,
    pointsTitle: (count: number) => `Points of ${count} products and sheets`,
    points: (median: string, least: string, most: string, low: string, high: string) =>
      `Median ${median} points; least ${least}, most ${most}; the middle half from ${low} to ${high}`,
    marketTitle: "Market by the stars in force",
    market: (domestic: number, abroad: number) => `Domestic: ${domestic}; export: ${abroad}`,
    whole: "All",
    products: "Products",
    producers: "Producers",
    statsSheet: "Statistics",
    sheetHeadings: ["Part", "By", "Value", "Count", "Share"],
    nothing: "There are no counts",
  },
} as const satisfies Record<Language, unknown>;
