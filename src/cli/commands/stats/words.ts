import type { Label } from "../../../language/label.js";
import type { Language } from "../../../language/language.js";
import { registerWords } from "../../register/words.js";

const some = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;

/** What is wrong with recognitions that are not counted, by the code of the issue. */
const faults: Readonly<Record<string, Label>> = {
  "date.unreal": { vi: "ngày không tồn tại", en: "a day that does not exist" },
  "date.malformed": { vi: "ngày không đúng dạng năm-tháng-ngày", en: "a day that is not written year-month-day" },
  "date.out-of-range": { vi: "ngày nằm ngoài khoảng được nhận", en: "a day out of range" },
  "certificate.days-out-of-order": { vi: "các ngày không đúng thứ tự", en: "days in the wrong order" },
  "field.missing": { vi: "thiếu thông tin bắt buộc", en: "a required field is missing" },
  "field.not-an-option": { vi: "giá trị không có trong danh mục", en: "a value that is not in the list" },
  "field.wrong-type": { vi: "giá trị không đúng kiểu", en: "a value of the wrong type" },
  "list.too-long": { vi: "quá nhiều lần công nhận", en: "too many recognitions" },
  "input.unreadable": { vi: "không đọc được", en: "not readable" },
};

const faultNamed = (code: string, language: Language) => {
  const label = faults[code];
  return label === undefined ? code : `${label[language]} (${code})`;
};

const several = { vi: "Nhiều loại hình", en: "Several types" };

/** What `stats` says besides the package's messages and what every command says. */
export const statsWords = {
  vi: {
    ...registerWords.vi,
    several,
    about: "thống kê sản phẩm và chủ thể OCOP của bảng đăng ký hoặc bản ghi, tại một ngày",
    files: "bảng đăng ký (.csv, .xlsx) hoặc bản ghi (.json, .ndjson); - là JSON từ đầu vào chuẩn",
    by: "chia số liệu theo tiêu thức này: ngành, nhóm, phân nhóm, sao, tỉnh, năm, cấp, loại hình, hiệu lực",
    onDay: "ngày cần tính; mặc định hôm nay (giờ Việt Nam)",
    merge: "gộp các bảng tổng hợp do ocop stats --json lập",
    output: "ghi thêm mọi số liệu vào tệp .xlsx, .csv hoặc .json",
    all: (day: string, products: number, producers: number, inForce: number) =>
      `Tại ngày ${day}: ${products} sản phẩm${producers === 0 ? "" : ` của ${producers} chủ thể`}; ${inForce} sản phẩm đang được công nhận`,
    faultyRows: (rows: number) =>
      `${rows} dòng có ô thiếu hoặc không đọc được, được đếm theo phần đọc được; ocop check cho biết từng ô`,
    notCounted: (count: number) => `${count} bản ghi thuộc loại khác, không tính`,
    unreadable: (count: number) => `${count} mục không phải bản ghi`,
    allRatings: (day: string, ratings: number) => `Tại ngày ${day}: ${ratings} kết quả đánh giá, phân hạng`,
    ratings: (count: number) => `${count} kết quả đánh giá, phân hạng được tính theo điểm`,
    fault: (code: string, times: number) =>
      `${times} thông tin công nhận có lỗi nên không được tính: ${faultNamed(code, "vi")}`,
    partHeadings: {
      products: "Sản phẩm",
      producers: "Chủ thể",
      inForce: "Đang công nhận",
      stars: (stars: number) => `${stars} sao`,
      ended: "Hết hạn, thu hồi",
      points: "Có điểm",
      median: "Điểm trung vị",
    },
    notes: "Lưu ý",
    starsInForce: "Hạng sao đang được công nhận",
    starsEver: "Hạng sao của lần công nhận gần nhất, kể cả đã hết thời hạn",
    count: "Số lượng",
    share: "Tỷ lệ",
    unknown: "Không rõ",
    allUnknown: (names: readonly string[]) => `Dữ liệu không cho biết: ${names.join("; ")}`,
    pointsTitle: (count: number) => `Điểm (${count} sản phẩm, kết quả đánh giá có điểm)`,
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
    sheetNames: {
      day: "Tính tại ngày",
      read: "Bản ghi đã đọc",
      records: {
        products: "Sản phẩm",
        producers: "Chủ thể",
        ratings: "Kết quả đánh giá, phân hạng",
        notCounted: "Loại khác, không tính",
        unreadable: "Không phải bản ghi",
      },
      faults: "Thông tin công nhận có lỗi, không tính",
      fault: (code: string) => faultNamed(code, "vi"),
      notes: "Ghi chú",
      points: "Điểm",
      pointsOf: {
        count: "Số sản phẩm, kết quả có điểm",
        least: "Thấp nhất",
        low: "Tứ phân vị thứ nhất",
        median: "Trung vị",
        high: "Tứ phân vị thứ ba",
        most: "Cao nhất",
        spread: "Khoảng cách thấp nhất, cao nhất",
      },
      exactly: (points: string) => `${points} điểm`,
      market: "Thị trường (định hướng năm 2018)",
      markets: { domestic: "Trong nước", export: "Xuất khẩu" },
    },
  },
  en: {
    ...registerWords.en,
    several,
    about: "count the products and producers of registers or records on a day",
    files: "registers (.csv, .xlsx) or records (.json, .ndjson); - is JSON from standard input",
    by: "split all counts by this",
    onDay: "day it is about; today in Vietnam by default",
    merge: "join summaries that ocop stats --json printed",
    output: "also write all counts to this .xlsx, .csv or .json file",
    all: (day: string, products: number, producers: number, inForce: number) =>
      `On ${day}: ${some(products, "product")}${producers === 0 ? "" : ` of ${some(producers, "producer")}`}; ${some(inForce, "product")} with a recognition in force`,
    faultyRows: (rows: number) =>
      `${rows} ${rows === 1 ? "row has" : "rows have"} cells that are missing or not read, and counts by the rest; ocop check says which`,
    notCounted: (count: number) => `${some(count, "record")} of other kinds, not counted`,
    unreadable: (count: number) => `${some(count, "item")} that cannot be read as a record`,
    allRatings: (day: string, ratings: number) => `On ${day}: ${some(ratings, "rating")}`,
    ratings: (count: number) => `${some(count, "rating")}, counted by points`,
    fault: (code: string, times: number) => `${some(times, "recognition")} left out: ${faultNamed(code, "en")}`,
    partHeadings: {
      products: "Products",
      producers: "Producers",
      inForce: "In force",
      stars: (stars: number) => `${stars} stars`,
      ended: "Ended, revoked",
      points: "With points",
      median: "Median points",
    },
    notes: "Notes",
    starsInForce: "Stars in force",
    starsEver: "Stars of the latest recognition, lapsed ones included",
    count: "Count",
    share: "Share",
    unknown: "Not known",
    allUnknown: (names: readonly string[]) => `The data do not tell: ${names.join("; ")}`,
    pointsTitle: (count: number) => `Points of ${count} ${count === 1 ? "product or rating" : "products and ratings"}`,
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
    sheetNames: {
      day: "Status on",
      read: "Records read",
      records: {
        products: "Products",
        producers: "Producers",
        ratings: "Ratings",
        notCounted: "Other kinds, not counted",
        unreadable: "Not a record",
      },
      faults: "Recognitions with errors, left out",
      fault: (code: string) => faultNamed(code, "en"),
      notes: "Note",
      points: "Points",
      pointsOf: {
        count: "Products and ratings with points",
        least: "Lowest",
        low: "First quartile",
        median: "Median",
        high: "Third quartile",
        most: "Highest",
        spread: "Highest less lowest",
      },
      exactly: (points: string) => `${points} points`,
      market: "Market (outlook of 2018)",
      markets: { domestic: "Domestic", export: "Export" },
    },
  },
} as const satisfies Record<Language, unknown>;
