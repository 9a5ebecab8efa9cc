import { dayInVietnamese as ngay } from "../../language/day.js";
import type { Sentences } from "../../language/words.js";
import type { RoundIssueParams } from "./issue.js";

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
    "rounds.holiday-worked": {
      vi: ({ day }) => `Ngày ${ngay(day)} vừa là ngày nghỉ, vừa là ngày làm việc trong lịch`,
      en: ({ day }) => `In the calendar ${day} is both a holiday and a working day`,
    },
  };
}
