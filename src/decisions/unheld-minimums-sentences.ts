import { formatDay } from "../language/day.js";
import type { Sentences } from "../language/words.js";
import type { UnheldMinimumsParams } from "./unheld-minimums.js";

/** The sentence for minimums that are not held. */
export function unheldMinimumsSentences(): Sentences<UnheldMinimumsParams> {
  return {
    "minimums.not-held": {
      vi: ({ instrument, from, until, except }) =>
        `Từ ngày ${formatDay(from, "vi")} đến hết ngày ${formatDay(until, "vi")}, Quyết định ${instrument} còn quy định yêu cầu tối thiểu cho từng hạng sao (trừ ${except.vi}), ở đây mới đọc được một phần: hạng sao của đánh giá trong thời gian này chưa chắc chắn`,
      en: ({ instrument, from, until, except }) =>
        `From ${from} to ${until}, ${instrument} also set minimum requirements for each rank (except for ${except.en}), of which only a part could be read: the stars of an evaluation of that time are not certain`,
    },
  };
}
