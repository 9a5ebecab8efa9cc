import type { Language } from "../../../language/language.js";
import { words } from "../../words.js";

/** What `plan` says besides the package's messages and what every command says. */
export const planWords = {
  vi: {
    ...words.vi,
    about: "tìm cách ít tốn kém nhất để một phiếu, hoặc điểm trung bình của hội đồng, lên số sao mong muốn",
    file: "tệp JSON có một phiếu chấm hoặc các phiếu của một hội đồng; - là đầu vào chuẩn",
    target: "số sao muốn đạt: 2 đến 5",
    plans: "số phương án, rẻ nhất trước",
    locked: "mã các tiêu chí không thể nâng, cách nhau bằng dấu phẩy",
    oneEvaluation: "cần một phiếu chấm có answers, hoặc một hội đồng có members",
    noCriterion: (codes: string) => `bộ tiêu chí không có ${codes}`,
    planTo: "lên",
    planNumber: "Phương án",
    noPlan: "Không có phương án",
    assumedNone: "Chưa chấm, tính là không thuộc mức nào",
    moveTo: "Nâng lên mức",
    cost: "Số bậc",
    member: "Thành viên",
    disputed: "Các thành viên chấm theo trường hợp khác nhau, cần thống nhất trước; chưa nâng",
    forcedMove: "bắt buộc trong mọi phương án, mức có thể khác (yêu cầu tối thiểu, điều kiện dừng, tiêu chí phụ thuộc)",
  },
  en: {
    ...words.en,
    about: "find the cheapest way of a sheet, or of a council's average, to more stars",
    file: "a JSON file with one score sheet or those of one council; - is standard input",
    target: "stars to reach: 2 to 5",
    plans: "how many plans, the cheapest first",
    locked: "codes of criteria that cannot rise, parted by commas",
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
    forcedMove: "needed in every plan, not always to this level (a floor, a stop rule, one that depends on it)",
  },
} as const satisfies Record<Language, unknown>;
