import type { Language } from "../../../language/language.js";
import { registerWords } from "../../register/words.js";

/** What `verify` says besides the package's messages and what every command says. */
export const verifyWords = {
  vi: {
    ...registerWords.vi,
    about: "cho biết nhãn nào được in sao OCOP vào một ngày, nhãn nào không và vì sao",
    onDay: "ngày cần xét; mặc định hôm nay (giờ Việt Nam)",
    decisions: "tệp có danh sách sản phẩm của các quyết định công nhận, để đối chiếu",
    may: (until: string) => `được in đến hết ngày ${until}`,
    onCondition: "nếu có hồ sơ đánh giá, phân hạng lại (khoản 3 Điều 12)",
    mayNot: "không được in",
    ended: (day: string) => `đến hết ngày ${day}`,
    held: (stars: number) => `đang giữ hạng ${stars} sao`,
    nameless: "không có tên",
    summary: (day: string, all: number, right: number) =>
      `Tại ngày ${day}: ${right}/${all} nhãn được in, ${all - right} không được`,
    none: "không có sản phẩm nào trong tệp",
    withoutDecision: (count: number) =>
      `${count} sản phẩm thiếu số hoặc ngày quyết định nên không được đối chiếu; nếu cùng một quyết định, hãy dùng --decision`,
  },
  en: {
    ...registerWords.en,
    about: "tell which labels may show OCOP stars on a day, which may not and why",
    onDay: "day it is about; today in Vietnam by default",
    decisions: "a file with the products that recognising decisions list, to compare with",
    may: (until: string) => `may be printed up to and including ${until}`,
    onCondition: "if a re-evaluation is filed (art. 12.3)",
    mayNot: "may not be printed",
    ended: (day: string) => `up to and including ${day}`,
    held: (stars: number) => `it holds ${stars} stars`,
    nameless: "without a name",
    summary: (day: string, all: number, right: number) =>
      `On ${day}: ${right} of ${all} labels may be printed, ${all - right} may not`,
    none: "there is no product in the file",
    withoutDecision: (count: number) =>
      `${count} without the number or day of a decision, not compared; if it is the same for all, use --decision`,
  },
} as const satisfies Record<Language, unknown>;
