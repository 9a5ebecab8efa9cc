import { TERM_MONTHS } from "../../../decisions/end-of-term.js";
import type { Language } from "../../../language/language.js";
import { words } from "../../words.js";

/** What `certificate` says besides the package's messages and what every command says. */
export const certificateWords = {
  vi: {
    ...words.vi,
    about: "cho biết giấy chứng nhận còn hiệu lực không và cần làm gì tiếp",
    issued: "ngày cấp",
    expires: `ngày hết hạn ghi trên giấy; mặc định ${TERM_MONTHS} tháng sau ngày cấp`,
    revoked: "ngày thu hồi",
    renewalFiled: "ngày nộp hồ sơ đánh giá, phân hạng lại",
    applies:
      "cơ quan có thẩm quyền áp dụng (yes) hay không (no) khoản 3 Điều 12; mặc định theo cách hiểu nêu trong ghi chú",
    notes: "Ghi chú",
    onDay: "ngày cần xét; mặc định hôm nay (giờ Việt Nam)",
    standing: (day: string, since: string | null, until: string | null) => {
      const stretch = [...(since ? [`từ ngày ${since}`] : []), ...(until ? [`đến hết ngày ${until}`] : [])].join(" ");
      return `Tại ngày ${day}${stretch === "" ? "" : ` (trạng thái này ${stretch})`}`;
    },
    window: (opens: string, closes: string) => `Thời gian nộp hồ sơ đánh giá, phân hạng lại: ${opens} – ${closes}`,
    extension: (day: string) => `Thời gian kéo dài hiệu lực: chậm nhất đến ngày ${day}`,
    next: "Việc cần làm",
  },
  en: {
    ...words.en,
    about: "show a certificate's status and the next step",
    issued: "day of issue",
    expires: `last day printed on it; ${TERM_MONTHS} months after the issue by default`,
    revoked: "day it was revoked",
    renewalFiled: "day the re-evaluation was filed",
    applies: "whether the authority applies art. 12.3; by default as the notes say it is read",
    notes: "Notes",
    onDay: "day it is about; today in Vietnam by default",
    standing: (day: string, since: string | null, until: string | null) => {
      const stretch = [...(since ? [`since ${since}`] : []), ...(until ? [`until ${until}`] : [])].join(", ");
      return `Status on ${day}${stretch === "" ? "" : ` (${stretch})`}`;
    },
    window: (opens: string, closes: string) => `Filing of the re-evaluation: ${opens} to ${closes}`,
    extension: (day: string) => `Extension: to ${day} at the latest`,
    next: "Next",
  },
} as const satisfies Record<Language, unknown>;
