import type { Language } from "../../../language/language.js";
import { words } from "../../words.js";

/** What `sets` says besides the package's messages and what every command says. */
export const setsWords = {
  vi: {
    ...words.vi,
    about: "liệt kê các bộ tiêu chí, hoặc in phiếu đánh giá trống của một bộ",
    setArgument: "số, tên ngắn hoặc mã của bộ tiêu chí, ví dụ 11, tea, 2026/11",
    decision: "mã quyết định",
    set: "Bộ tiêu chí",
    slug: "Tên ngắn",
    name: "Tên",
    criteria: "Tiêu chí",
    group: "Nhóm",
    floor: "tối thiểu cho",
    grounds: "Căn cứ loại hồ sơ, dừng đánh giá, yêu cầu bắt buộc",
  },
  en: {
    ...words.en,
    about: "list the criteria sets, or print the blank form of one",
    setArgument: "number, slug or code of a set, such as 11, tea, 2026/11",
    decision: "code of the decision",
    set: "Set",
    slug: "Slug",
    name: "Name",
    criteria: "Criteria",
    group: "Group",
    floor: "floor for",
    grounds: "Grounds for rejecting or stopping, and preconditions",
  },
} as const satisfies Record<Language, unknown>;
