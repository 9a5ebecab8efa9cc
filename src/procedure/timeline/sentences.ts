import { unheldMinimumsSentences } from "../../decisions/unheld-minimums-sentences.js";
import { articleText } from "../../language/article.js";
import { dayInVietnamese as ngay } from "../../language/day.js";
import type { Label } from "../../language/label.js";
import type { Sentences } from "../../language/words.js";
import { restDaySentences } from "../rest-day-sentences.js";
import type { DistrictParams } from "./districts.js";
import type { GoverningNoteParams, GoverningParams } from "./governing-reason.js";
import type { Confidence, ReadFrom } from "./instrument.js";
import type { TimelineIssueParams } from "./issue.js";

/** A sentence for every issue with the days of a dossier. */
export function timelineSentences(): Sentences<TimelineIssueParams> {
  return {
    "timeline.before-programme": {
      vi: ({ filedOn, earliest }) =>
        `Hồ sơ nộp ngày ${ngay(filedOn)}, trước khi có Chương trình OCOP (${ngay(earliest)})`,
      en: ({ filedOn, earliest }) => `Filed on ${filedOn}, before the programme began (${earliest})`,
    },
    "timeline.evaluated-before-filing": {
      vi: ({ filedOn, evaluatedOn }) => `Ngày đánh giá ${ngay(evaluatedOn)} sớm hơn ngày nộp hồ sơ ${ngay(filedOn)}`,
      en: ({ filedOn, evaluatedOn }) => `Evaluated on ${evaluatedOn}, before it was filed on ${filedOn}`,
    },
  };
}

/** A sentence for every reason why a decision governs. */
export function governingSentences(): Sentences<GoverningParams> {
  return {
    "governing.in-force": {
      vi: ({ instrument, effective, article }) =>
        `Áp dụng Quyết định ${instrument}, có hiệu lực từ ngày ${ngay(effective)}${article === null ? "" : ` (${articleText(article, "vi")})`}`,
      en: ({ instrument, effective, article }) =>
        `${instrument} applies: in force since ${effective}${article === null ? "" : ` (${articleText(article, "en")})`}`,
    },
    "governing.in-force-at-evaluation": {
      vi: ({ instrument, effective, filedOn }) =>
        `Hồ sơ nộp ngày ${ngay(filedOn)} nhưng đánh giá sau khi Quyết định ${instrument} có hiệu lực (${ngay(effective)}) nên áp dụng quyết định này`,
      en: ({ instrument, effective, filedOn }) =>
        `Filed on ${filedOn} but evaluated after ${instrument} took effect (${effective}), so it applies`,
    },
    "governing.pending-continues": {
      vi: ({ instrument, article, days, completeBy }) =>
        `Hồ sơ nộp trước khi Quyết định ${instrument} có hiệu lực tiếp tục theo quy định cũ, phải hoàn thành đánh giá trong ${days} ngày, chậm nhất ngày ${ngay(completeBy)} (${articleText(article, "vi")})`,
      en: ({ instrument, article, days, completeBy }) =>
        `Filed before ${instrument} took effect: the former rules apply if evaluated within ${days} days, by ${completeBy} (${articleText(article, "en")})`,
    },
    "governing.pending-term-over": {
      vi: ({ instrument, article, days, completeBy, evaluatedOn }) =>
        `Hoàn thành đánh giá ngày ${ngay(evaluatedOn)}, quá thời hạn chuyển tiếp ${days} ngày (đến ${ngay(completeBy)}, ${articleText(article, "vi")}), nên ở đây hiểu là theo Quyết định ${instrument}; Quyết định không nói rõ`,
      en: ({ instrument, article, days, completeBy, evaluatedOn }) =>
        `Evaluated on ${evaluatedOn}, after the transition of ${days} days (to ${completeBy}, ${articleText(article, "en")}), so here ${instrument} is read to apply; the decision does not say`,
    },
  };
}

/** A sentence for the days on which the rules still named districts. */
export function districtSentences(): Sentences<DistrictParams> {
  return {
    "authority.no-districts": {
      vi: ({ instrument, since, stars, amendment, amendedOn }) =>
        `Quyết định ${instrument} giao cấp huyện công nhận ${stars} sao, nhưng từ ngày ${ngay(since)} không còn cấp huyện; Quyết định ${amendment} chỉ sửa đổi từ ngày ${ngay(amendedOn)}: chưa rõ thẩm quyền trong những ngày này`,
      en: ({ instrument, since, stars, amendment, amendedOn }) =>
        `${instrument} leaves ${stars} stars to the district, but there are no districts since ${since}, and ${amendment} amends it from ${amendedOn} only: who recognises on the days between is not known`,
    },
  };
}

/** A sentence for every remark on the decision that governs. */
export function governingNoteSentences(): Sentences<GoverningNoteParams> {
  return {
    ...restDaySentences(),
    ...districtSentences(),
    ...unheldMinimumsSentences(),
    "governing.transition-not-documented": {
      vi: ({ instrument, effective }) =>
        `Quyết định ${instrument} có hiệu lực (${ngay(effective)}) khi hồ sơ đang xử lý; chưa rõ quy định chuyển tiếp cho trường hợp này`,
      en: ({ instrument, effective }) =>
        `${instrument} took effect (${effective}) while the dossier was under way; what it says of such dossiers is not known`,
    },
  };
}

/** How sure a statement is. */
export const confidenceLabels: Readonly<Record<Confidence, Label>> = {
  high: {
    vi: "chắc chắn: theo văn bản hoặc hai nguồn độc lập",
    en: "sure: from the instrument or two independent accounts",
  },
  medium: { vi: "theo một nguồn", en: "from a single account" },
  low: { vi: "suy luận", en: "inferred" },
};

/** What a rule was read from. */
export const readFromLabels: Readonly<Record<ReadFrom, Label>> = {
  text: { vi: "theo toàn văn quyết định", en: "read in the decision itself" },
  "text-before-amendment": {
    vi: "theo toàn văn quyết định, chưa đối chiếu văn bản sửa đổi",
    en: "read in the decision itself; the amendment was not available",
  },
  accounts: {
    vi: "theo nguồn gián tiếp, chưa có toàn văn quyết định",
    en: "second-hand; the decision's text was not available",
  },
};
