import type { Language } from "../../../language/language.js";
import { words } from "../../words.js";

/** What `when` says besides the package's messages and what every command says. */
export const whenWords = {
  vi: {
    ...words.vi,
    about: "cho biết hồ sơ theo quyết định nào, ai đánh giá, công nhận và trong đợt nào",
    filed: "ngày chủ thể nộp hồ sơ, ví dụ 2026-05-10",
    dossierKind: "hồ sơ lần đầu (first), nâng hạng (upgrade) hoặc đánh giá lại (re-evaluation)",
    evaluated: "ngày hoàn thành đánh giá, phân hạng, nếu đã đánh giá",
    requested: "ngày UBND cấp xã đề nghị UBND cấp tỉnh đánh giá",
    completeBy: (day: string) => `Hoàn thành đánh giá chậm nhất ngày ${day}`,
    tier: "Cấp",
    recognises: "Công nhận",
    by: "Người quyết định",
    sendsOn: "Chuyển tiếp",
    secondHand: "Thẩm quyền theo nguồn gián tiếp, chưa đối chiếu toàn văn quyết định.",
    workingDays: (days: number, to: string) => `${days} ngày làm việc → ${to}`,
    points: (from: number, to: number, tier: string) => `${from}–${to} điểm → ${tier}`,
    round: (number: number, by: string, until: string) =>
      `Đợt ${number} cấp tỉnh: đề nghị chậm nhất ${by}, đánh giá chậm nhất ${until}`,
    byFiling:
      "Tính theo ngày nộp hồ sơ; đợt phụ thuộc ngày UBND cấp xã đề nghị (--requested), UBND cấp xã có 15 ngày làm việc. Tỉnh có thể có thêm đợt.",
    withinDays: (days: number) => `Đánh giá lại không quá ${days} ngày kể từ ngày nhận đủ hồ sơ`,
    requestedBeforeFiling: (requested: string, filed: string) =>
      `ngày đề nghị ${requested} có trước ngày nộp hồ sơ ${filed}`,
  },
  en: {
    ...words.en,
    about: "say which decision governs a dossier, who evaluates and recognises, and in which round",
    filed: "day the producer filed the dossier, such as 2026-05-10",
    dossierKind: "first, upgrade or re-evaluation",
    evaluated: "day evaluation and ranking were completed, where they are",
    requested: "day the commune asked the province for the evaluation",
    completeBy: (day: string) => `The evaluation is to be completed by ${day}`,
    tier: "Tier",
    recognises: "Recognises",
    by: "Who decides",
    sendsOn: "Sends on",
    secondHand: "Who decides is known from accounts of the decision, not from its text.",
    workingDays: (days: number, to: string) => `${days} working days → ${to}`,
    points: (from: number, to: number, tier: string) => `${from}–${to} points → ${tier}`,
    round: (number: number, by: string, until: string) =>
      `Round ${number} at the province: request by ${by}, evaluation by ${until}`,
    byFiling:
      "Reckoned from the filing; the round is that of the commune's request (--requested), for which it has 15 working days. A province may hold more rounds.",
    withinDays: (days: number) => `The re-evaluation takes at most ${days} days from the complete dossier`,
    requestedBeforeFiling: (requested: string, filed: string) =>
      `the request of ${requested} is before the filing of ${filed}`,
  },
} as const satisfies Record<Language, unknown>;
