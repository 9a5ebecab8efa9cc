import type { Language } from "../../../language/language.js";
import { words } from "../../words.js";

/** What `agenda` says besides the package's messages and what every command says. */
export const agendaWords = {
  vi: {
    ...words.vi,
    about: "liệt kê các mốc thời hạn của giấy chứng nhận trong tệp",
    from: "ngày đầu",
    to: "ngày cuối",
    ics: "ghi thêm lịch iCalendar vào tệp này",
    day: "Ngày",
    what: "Nội dung",
    certificate: "Giấy chứng nhận",
    product: "Sản phẩm",
    due: (items: number, records: number, faulty: number) =>
      `${items} mốc thời hạn của ${records} bản ghi; ${faulty} bản ghi có lỗi`,
    toBeforeFrom: (from: string, to: string) => `ngày cuối ${to} có trước ngày đầu ${from}`,
  },
  en: {
    ...words.en,
    about: "list what falls due for the certificates of a file",
    from: "first day",
    to: "last day",
    ics: "also write an iCalendar file",
    day: "Day",
    what: "What",
    certificate: "Certificate",
    product: "Product",
    due: (items: number, records: number, faulty: number) =>
      `${items} due ${items === 1 ? "date" : "dates"} of ${records} ${records === 1 ? "record" : "records"}; ${faulty} with issues`,
    toBeforeFrom: (from: string, to: string) => `--to ${to} is before --from ${from}`,
  },
} as const satisfies Record<Language, unknown>;
