import type { Language } from "../../../language/language.js";
import { words } from "../../words.js";

/** What `sets` says besides the package's messages and what every command says. */
export const setsWords = {
  vi: {
    ...words.vi,
    about: "liệt kê các bộ tiêu chí, hoặc in phiếu đánh giá trống của một bộ",
    setArgument: "số, mã hoặc tên của bộ tiêu chí, có dấu hay không dấu, ví dụ 11, 2023/11, 148/11, “nước mắm”, tea",
    decision: "mã hoặc số quyết định: 2026 hay 26/2026, 2023 hay 148, 2019 hay 1048, 2018 hay 490",
    several: (key: string) =>
      `“${key}” có thể là các bộ tiêu chí trên; in phiếu bằng số của bộ, ví dụ ocop sets 2026/11`,
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
    setArgument: "number, code or name of a set, accents or not, such as 11, 2023/11, 148/11, “nước mắm”, tea",
    decision: "code or number of the decision: 2026 or 26/2026, 2023 or 148, 2019 or 1048, 2018 or 490",
    several: (key: string) =>
      `“${key}” may be any of these sets; print a form by its number, such as ocop sets 2026/11`,
    set: "Set",
    slug: "Slug",
    name: "Name",
    criteria: "Criteria",
    group: "Group",
    floor: "floor for",
    grounds: "Grounds for rejecting or stopping, and preconditions",
  },
} as const satisfies Record<Language, unknown>;
