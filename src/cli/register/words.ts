import type { Language } from "../../language/language.js";
import { words } from "../words.js";

/** What is said of registers, whichever command reads them, besides the package's messages and what every command says. */
export const registerWords = {
  vi: {
    ...words.vi,
    noTier: "Không xác định được cơ quan công nhận là cấp nào có thẩm quyền tại ngày công nhận",
    noSheets: "chỉ tệp Excel mới có trang tính; bỏ qua --sheet",
    notOfRecords: (option: string) => `chỉ bảng đăng ký (CSV, Excel) mới dùng --${option}; bỏ qua`,
    sheet: "tên trang tính; mặc định Loc, hoặc mọi trang không ẩn",
    province: "tỉnh của bảng: mã hoặc tên, cho các dòng không ghi tỉnh",
    decision:
      "quyết định công nhận của mọi sản phẩm trong bảng, cho các dòng không ghi: số, ngày và cơ quan như đầu bảng ghi",
    unreadableDecision: (given: string) =>
      `không đọc được quyết định ${given}; ghi như 12/QĐ-UBND ngày 05/6/2024 của UBND tỉnh Bắc Ninh`,
    sheetCalled: (name: string) => `Trang tính «${name}»`,
    suggested: (value: string, why: string) => `có thể là ${value} (${why})`,
    /** What a title says of all products: what it would be, and with which option it is taken. */
    ofAll: (field: string, text: string, option: string | undefined) =>
      `${field} ${text}${option === undefined ? "" : `; nếu đúng, hãy dùng ${option}`}`,
    formerProvince: (name: string, now: string) => `${name} nay thuộc ${now}: dùng ${now}`,
    noColumn: (field: string, isProvince: boolean) =>
      `Thiếu thông tin: ${field}; thêm cột${isProvince ? ", hoặc dùng --province" : ""}`,
    /** What is missing of a recognition that a decision of all products would have. */
    orDecision: (sentence: string) => `${sentence}; nếu mọi sản phẩm cùng một quyết định, hãy dùng --decision`,
    unknownProvince: (given: string, near: readonly string[]) =>
      [`không có tỉnh, thành phố ${given}`, ...(near.length === 0 ? [] : [words.vi.maybe(near.join("; "))])].join("; "),
    emptyTable: "bảng không có dòng nào",
  },
  en: {
    ...words.en,
    noTier: "Which tier with authority the recognising office was of on that day is not known",
    noSheets: "only workbooks have sheets; --sheet is ignored",
    notOfRecords: (option: string) => `--${option} is for registers (CSV, Excel) and is ignored`,
    sheet: "name of the sheet; by default Loc, or all that are not hidden",
    province: "province of the table, by code or name, for rows that name none",
    decision:
      "decision that recognised all products of the table, for rows that name none: number, day and authority as its title has them",
    unreadableDecision: (given: string) =>
      `cannot read the decision ${given}; write it as 12/QĐ-UBND ngày 05/6/2024 của UBND tỉnh Bắc Ninh`,
    sheetCalled: (name: string) => `Sheet “${name}”`,
    suggested: (value: string, why: string) => `may be ${value} (${why})`,
    ofAll: (field: string, text: string, option: string | undefined) =>
      `${field} ${text}${option === undefined ? "" : `; if it is, use ${option}`}`,
    formerProvince: (name: string, now: string) => `${name} is part of ${now} today, which is used`,
    noColumn: (field: string, isProvince: boolean) =>
      `Missing: ${field}; add a column${isProvince ? ", or --province" : ""}`,
    orDecision: (sentence: string) => `${sentence}; if one decision recognised all products, use --decision`,
    unknownProvince: (given: string, near: readonly string[]) =>
      [`there is no province or city ${given}`, ...(near.length === 0 ? [] : [words.en.maybe(near.join("; "))])].join(
        "; ",
      ),
    emptyTable: "the table has no rows",
  },
} as const satisfies Record<Language, unknown>;
