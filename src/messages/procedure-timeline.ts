import type { AuthorityIssueParams, NoAuthorityParams } from "../procedure/authority/issue.js";
import type { RoundIssueParams } from "../procedure/rounds/issue.js";
import type { GoverningNoteParams, GoverningParams } from "../procedure/timeline/governing-reason.js";
import type { TimelineIssueParams } from "../procedure/timeline/issue.js";
import { dayInVietnamese as ngay } from "./day.js";
import type { Sentences } from "./words.js";

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
        `Áp dụng Quyết định ${instrument}, có hiệu lực từ ${ngay(effective)}${article === null ? "" : ` (Điều ${article})`}`,
      en: ({ instrument, effective, article }) =>
        `${instrument} applies, in force since ${effective}${article === null ? "" : ` (art. ${article})`}`,
    },
    "governing.in-force-at-evaluation": {
      vi: ({ instrument, effective, filedOn }) =>
        `Hồ sơ nộp ngày ${ngay(filedOn)} nhưng đánh giá sau khi Quyết định ${instrument} có hiệu lực (${ngay(effective)}) nên theo quyết định này`,
      en: ({ instrument, effective, filedOn }) =>
        `Filed on ${filedOn} but evaluated after ${instrument} took effect (${effective}), so that it applies`,
    },
    "governing.pending-continues": {
      vi: ({ instrument, article, days, completeBy }) =>
        `Hồ sơ nộp trước khi Quyết định ${instrument} có hiệu lực tiếp tục theo quy định cũ, phải hoàn thành đánh giá trong ${days} ngày, chậm nhất ${ngay(completeBy)} (Điều ${article})`,
      en: ({ instrument, article, days, completeBy }) =>
        `Filed before ${instrument} took effect, it keeps the former rules if evaluated within ${days} days, by ${completeBy} (art. ${article})`,
    },
    "governing.pending-term-over": {
      vi: ({ instrument, article, days, completeBy, evaluatedOn }) =>
        `Đánh giá ngày ${ngay(evaluatedOn)}, quá thời hạn chuyển tiếp ${days} ngày (đến ${ngay(completeBy)}, Điều ${article}), nên theo Quyết định ${instrument}`,
      en: ({ instrument, article, days, completeBy, evaluatedOn }) =>
        `Evaluated on ${evaluatedOn}, after the transition of ${days} days (to ${completeBy}, art. ${article}), so that ${instrument} applies`,
    },
  };
}

/** A sentence for every remark on the decision that governs. */
export function governingNoteSentences(): Sentences<GoverningNoteParams> {
  return {
    "governing.transition-not-documented": {
      vi: ({ instrument, effective }) =>
        `Quyết định ${instrument} có hiệu lực (${ngay(effective)}) khi hồ sơ đang xử lý; chưa rõ quy định chuyển tiếp cho trường hợp này`,
      en: ({ instrument, effective }) =>
        `${instrument} took effect (${effective}) while the dossier was under way; what it says of such dossiers is not known`,
    },
  };
}

/** A sentence for every issue with a question about authority. */
export function authoritySentences(): Sentences<AuthorityIssueParams> {
  return {
    "authority.not-documented": {
      vi: ({ decision }) => `Chưa có thông tin về thẩm quyền đánh giá, công nhận theo bộ quy định ${decision}`,
      en: ({ decision }) => `Who evaluates and recognises under decision ${decision} is not known here`,
    },
    "authority.not-in-force": {
      vi: ({ decision, on, from, until }) =>
        `Ngày ${ngay(on)} không thuộc thời gian áp dụng bộ quy định ${decision} (từ ${ngay(from)}${until === null ? "" : ` đến ${ngay(until)}`})`,
      en: ({ decision, on, from, until }) =>
        `Decision ${decision} is not in force on ${on} (from ${from}${until === null ? "" : ` to ${until}`})`,
    },
  };
}

/** A sentence for every reason why no level recognises. */
export function noAuthoritySentences(): Sentences<NoAuthorityParams> {
  return {
    "authority.no-recognition": {
      vi: ({ stars, article }) => `Sản phẩm ${stars} sao không có quyết định công nhận và giấy chứng nhận (${article})`,
      en: ({ stars, article }) =>
        `${stars} ${stars === 1 ? "star" : "stars"}: no recognition decision and no certificate is issued (${article})`,
    },
    "authority.no-districts": {
      vi: ({ since }) => `Quy định giao cấp huyện công nhận, nhưng từ ${ngay(since)} không còn cấp huyện`,
      en: ({ since }) => `The rules leave it to the district, but there are no districts since ${since}`,
    },
  };
}

/** A sentence for every issue with a question about rounds. */
export function roundSentences(): Sentences<RoundIssueParams> {
  return {
    "rounds.before-decision": {
      vi: ({ requestedOn, lastDay, effective }) =>
        `Hồ sơ đề nghị ngày ${ngay(requestedOn)} thuộc đợt kết thúc ${ngay(lastDay)}, trước khi có quy định về các đợt đánh giá (${ngay(effective)})`,
      en: ({ requestedOn, lastDay, effective }) =>
        `A request of ${requestedOn} falls in a round that ended on ${lastDay}, before the rounds became law (${effective})`,
    },
    "rounds.ends-before-deadline": {
      vi: ({ filingDeadline, lastDay }) =>
        `Đợt kết thúc ngày ${ngay(lastDay)}, trước hạn nhận hồ sơ ${ngay(filingDeadline)}`,
      en: ({ filingDeadline, lastDay }) => `The round ends on ${lastDay}, before its filing deadline ${filingDeadline}`,
    },
  };
}
