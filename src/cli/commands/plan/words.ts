import type { Language } from "../../../language/language.js";
import { words } from "../../words.js";

/** What `plan` says besides the package's messages and what every command says. */
export const planWords = {
  vi: {
    ...words.vi,
    about: "tìm cách ít tốn kém nhất để một phiếu đánh giá, hoặc điểm trung bình của Hội đồng, lên số sao mong muốn",
    file: "tệp JSON có một phiếu đánh giá hoặc các phiếu của một Hội đồng; - là đầu vào chuẩn",
    target: "số sao muốn đạt: 2 đến 5",
    plans: "số phương án, ít tốn nhất trước",
    locked: "mã các tiêu chí không thể nâng, cách nhau bằng dấu phẩy",
    oneEvaluation: "cần một phiếu đánh giá có answers, hoặc một Hội đồng có members",
    noCriterion: (codes: string) => `bộ tiêu chí không có ${codes}`,
    planTo: "lên",
    planNumber: "Phương án",
    noPlan: "Không có phương án",
    assumedNone: "Chưa chấm, tính là không thuộc mức nào",
    moveTo: "Nâng lên mức",
    cost: "Số mức cần nâng",
    member: "Thành viên",
    disputed: "Các thành viên chấm theo trường hợp khác nhau, cần thống nhất trước; chưa nâng",
    forcedMove: "phải nâng trong mọi phương án",
  },
  en: {
    ...words.en,
    about: "find the cheapest way of a sheet, or of a council's average, to more stars",
    file: "a JSON file with one score sheet or those of one council; - is standard input",
    target: "stars to reach: 2 to 5",
    plans: "how many plans, the cheapest first",
    locked: "codes of criteria that cannot rise, separated by commas",
    oneEvaluation: "one score sheet with answers is needed, or one council with members",
    noCriterion: (codes: string) => `the criteria set has no ${codes}`,
    planTo: "to",
    planNumber: "Plan",
    noPlan: "There is no plan",
    assumedNone: "Not answered, counted as none of the levels",
    moveTo: "Raise to",
    cost: "Steps",
    member: "Member",
    disputed: "Members answer different cases and must agree first; not raised",
    forcedMove: "must rise in every plan",
  },
} as const satisfies Record<Language, unknown>;
