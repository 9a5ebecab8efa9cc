import { unheldMinimumsSentences } from "../../decisions/unheld-minimums-sentences.js";
import type { Sentences } from "../../language/words.js";
import type { NoteParams } from "../note.js";

/** A sentence for every note. */
export function noteSentences(): Sentences<NoteParams> {
  return {
    ...unheldMinimumsSentences(),
    "floors.demotion-assumed": {
      vi: ({ band, stars }) =>
        `Hạ từ ${band} xuống ${stars} sao là cách hiểu yêu cầu tối thiểu (dấu sao trên phiếu); văn bản không quy định rõ cách hạ`,
      en: ({ band, stars }) =>
        `Lowering ${band} to ${stars} stars is our reading of the marked floors; the decision does not spell the demotion out`,
    },
    "council.divergent": {
      vi: ({ members: [one, other], totals: [first, second], difference, limit }) =>
        `Phiếu ${one + 1} (${first} điểm) và phiếu ${other + 1} (${second} điểm) lệch ${difference} điểm, quá ${limit}`,
      en: ({ members: [one, other], totals: [first, second], difference, limit }) =>
        `Sheets ${one + 1} (${first} points) and ${other + 1} (${second} points) differ by ${difference}, over ${limit}`,
    },
    "council.missing-member": {
      vi: ({ member }, { given: show }) => `Thành viên ${show(member)} chưa có phiếu`,
      en: ({ member }, { given: show }) => `Member ${show(member)} has no sheet`,
    },
    "council.zero-by-member": {
      vi: ({ criterion, members }, { criterion: name }) =>
        `Phiếu ${members.map((index) => index + 1).join(", ")} cho 0 điểm tiêu chí ${name(criterion)}; việc dừng đánh giá tính theo điểm trung bình`,
      en: ({ criterion, members }, { criterion: name }) =>
        `Sheets ${members.map((index) => index + 1).join(", ")} give criterion ${name(criterion)} 0 points; whether that stops the evaluation goes by the average`,
    },
    "rounding.applied": {
      vi: ({ exact, rounded }, { average }) =>
        `Điểm trung bình ${exact.sum}/${exact.count} được làm tròn thành ${average(rounded)} trước khi xếp hạng`,
      en: ({ exact, rounded }, { average }) =>
        `The average ${exact.sum}/${exact.count} was rounded to ${average(rounded)} before ranking`,
    },
    "set.unverified": {
      vi: ({ decision, set }) => `Bộ tiêu chí ${decision}/${set} lấy từ nguồn gián tiếp hoặc tổng điểm không khớp`,
      en: ({ decision, set }) => `Criteria set ${decision}/${set} rests on a second-hand source or does not add up`,
    },
    "evaluation.unknown-field": {
      vi: ({ given }, { given: show }) => `Trường ${show(given)} không có nghĩa, đã bỏ qua`,
      en: ({ given }, { given: show }) => `Field ${show(given)} is not known and was not read`,
    },
  };
}
