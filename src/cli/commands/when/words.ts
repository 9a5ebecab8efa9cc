import type { Language } from "../../../language/language.js";
import { communeUnder2026 } from "../../../procedure/authority/commune.js";
import { words } from "../../words.js";

/** What `when` says besides the package's messages and what every command says. */
export const whenWords = {
  vi: {
    ...words.vi,
    about: "cho biết hồ sơ áp dụng quyết định nào, ai đánh giá, công nhận và trong đợt nào",
    filed: "ngày chủ thể nộp hồ sơ, ví dụ 2026-05-10",
    dossierKind: "hồ sơ lần đầu (first), nâng hạng (upgrade) hoặc đánh giá, phân hạng lại (re-evaluation)",
    evaluated: "ngày hoàn thành đánh giá, phân hạng, nếu đã đánh giá",
    requested: "ngày UBND cấp xã đề nghị UBND cấp tỉnh đánh giá",
    completeBy: (day: string) => `Hoàn thành đánh giá chậm nhất ngày ${day}`,
    tier: "Cấp",
    recognises: "Công nhận",
    by: "Thẩm quyền công nhận",
    sendsOn: "Chuyển hồ sơ lên",
    secondHand: "Thẩm quyền theo nguồn gián tiếp, chưa có toàn văn quyết định.",
    workingDays: (days: number, to: string) => `${days} ngày làm việc → ${to}`,
    points: (from: number, to: number, tier: string) => `${from}–${to} điểm → ${tier}`,
    round: (number: number, by: string, until: string) =>
      `Đợt ${number} cấp tỉnh: đề nghị chậm nhất ngày ${by}, đánh giá chậm nhất ngày ${until}`,
    byFiling: () =>
      `Tính theo ngày nộp hồ sơ; đợt phụ thuộc ngày UBND cấp xã đề nghị (--requested), UBND cấp xã có ${communeUnder2026.workingDays} ngày làm việc. UBND cấp tỉnh có thể tổ chức thêm đợt.`,
    withinDays: (days: number) => `Đánh giá, phân hạng lại không quá ${days} ngày kể từ ngày nhận đủ hồ sơ`,
    requestedBeforeFiling: (requested: string, filed: string) =>
      `ngày đề nghị ${requested} có trước ngày nộp hồ sơ ${filed}`,
  },
  en: {
    ...words.en,
    about: "show which decision applies, who decides, and in which round",
    filed: "day the producer filed the dossier, such as 2026-05-10",
    dossierKind: "first, upgrade or re-evaluation",
    evaluated: "day evaluation and ranking were completed, where they are",
    requested: "day the commune asked the province for the evaluation",
    completeBy: (day: string) => `Evaluation due by ${day}`,
    tier: "Tier",
    recognises: "Recognises",
    by: "Signed by",
    sendsOn: "Forwards to",
    secondHand: "Source: second-hand; the decision's text was not available.",
    workingDays: (days: number, to: string) => `${days} working days → ${to}`,
    points: (from: number, to: number, tier: string) => `${from}–${to} points → ${tier}`,
    round: (number: number, by: string, until: string) =>
      `Round ${number} at the province: request by ${by}, evaluation by ${until}`,
    byFiling: () =>
      `Calculated from the filing date; the round depends on the day of the commune's request (--requested), for which it has ${communeUnder2026.workingDays} working days. A province may hold more rounds.`,
    withinDays: (days: number) => `Re-evaluation within ${days} days of the complete dossier`,
    requestedBeforeFiling: (requested: string, filed: string) =>
      `the request of ${requested} is before the filing of ${filed}`,
  },
} as const satisfies Record<Language, unknown>;
