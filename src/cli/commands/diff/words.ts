import type { Language } from "../../../language/language.js";
import { words } from "../../words.js";

/** What `diff` says besides the package's messages and what every command says. */
export const diffWords = {
  vi: {
    ...words.vi,
    about: "so sánh hai bộ tiêu chí, ví dụ 2023/01 với 2026/01",
    from: "bộ tiêu chí: quyết định và số hoặc tên, ví dụ 2023/1, 148/1, “2019/chè”",
    to: "mã bộ tiêu chí kia; mặc định là bộ tương ứng của quyết định hiện hành",
    noChanges: "không có thay đổi",
    changeCount: (count: number) => `${count} thay đổi`,
    groups: {
      points: "Điểm và yêu cầu tối thiểu",
      criteria: "Tiêu chí thêm, bỏ, đổi cách chấm",
      levels: "Mức thêm, bỏ",
      conditions: "Mức giữ nguyên số điểm, điều kiện ghi khác",
      others: "Căn cứ loại hồ sơ, sản phẩm mẫu",
      names: "Đổi số, đổi tên",
    },
    ended: (decision: string) => `không có bộ tiêu chí tương ứng trong quyết định năm ${decision}`,
  },
  en: {
    ...words.en,
    about: "compare two criteria sets, such as 2023/01 with 2026/01",
    from: "a set: the decision and a number or name, such as 2023/1, 148/1, 2019/tea",
    to: "code of the other; by default the corresponding set of the decision in force",
    noChanges: "no changes",
    changeCount: (count: number) => `${count} ${count === 1 ? "change" : "changes"}`,
    groups: {
      points: "Points and floors",
      criteria: "Criteria added, dropped, answered otherwise",
      levels: "Levels added, dropped",
      conditions: "Levels of the same points with other conditions",
      others: "Grounds and samples",
      names: "Numbers and names",
    },
    ended: (decision: string) => `the decision of ${decision} has no corresponding set`,
  },
} as const satisfies Record<Language, unknown>;
