import { unheldMinimumsSentences } from "../../decisions/unheld-minimums-sentences.js";
import { dayInVietnamese as ngay } from "../../language/day.js";
import type { Sentences } from "../../language/words.js";
import type { NoteParams } from "../note.js";

/** A sentence for every note. */
export function noteSentences(): Sentences<NoteParams> {
  return {
    ...unheldMinimumsSentences(),
    "floors.demotion-assumed": {
      vi: ({ band, stars }) =>
        `Quyết định không quy định rõ cách xử lý khi chưa đạt yêu cầu tối thiểu (dấu * trên phiếu); ở đây hiểu là giảm hạng từ ${band} xuống ${stars} sao`,
      en: ({ band, stars }) =>
        `The decision does not say what follows when floors (marked with asterisks on the form) are missed; here ${band} stars are read to become ${stars}`,
    },
    "council.divergent": {
      vi: ({ members: [one, other], totals: [first, second], difference, limit }) =>
        `Phiếu ${one + 1} (${first} điểm) và phiếu ${other + 1} (${second} điểm) chênh lệch ${difference} điểm, vượt mức cho phép (${limit} điểm)`,
      en: ({ members: [one, other], totals: [first, second], difference, limit }) =>
        `Sheets ${one + 1} (${first} points) and ${other + 1} (${second} points) differ by ${difference}, more than the ${limit} allowed`,
    },
    "council.missing-member": {
      vi: ({ member }, { given: show }) => `Thành viên ${show(member)} chưa có phiếu đánh giá`,
      en: ({ member }, { given: show }) => `Member ${show(member)} has no sheet`,
    },
    "council.zero-by-member": {
      vi: ({ criterion, members }, { criterion: name }) =>
        `Phiếu ${members.map((index) => index + 1).join(", ")} chấm 0 điểm ở tiêu chí ${name(criterion)}; ở đây hiểu là chỉ dừng đánh giá khi điểm trung bình là 0`,
      en: ({ criterion, members }, { criterion: name }) =>
        `Sheets ${members.map((index) => index + 1).join(", ")} give criterion ${name(criterion)} 0 points; here the evaluation is read to stop only if the average is 0`,
    },
    "rounding.applied": {
      vi: ({ exact, rounded }, { average }) =>
        `Điểm trung bình ${exact.sum}/${exact.count} được làm tròn thành ${average(rounded)} trước khi phân hạng`,
      en: ({ exact, rounded }, { average }) =>
        `The average ${exact.sum}/${exact.count} was rounded to ${average(rounded)} before it was ranked`,
    },
    "set.unverified": {
      vi: ({ decision, set }) =>
        `Bộ tiêu chí số ${set} (quyết định năm ${decision}) lấy từ nguồn gián tiếp hoặc tổng điểm không khớp`,
      en: ({ decision, set }) =>
        `Criteria set ${set} of the decision of ${decision} rests on a second-hand source or does not add up`,
    },
    "decision.not-in-force-yet": {
      vi: ({ decision, on, effective }) =>
        `${ngay(on)}: quyết định năm ${decision} từ ${ngay(effective)} mới có hiệu lực`,
      en: ({ decision, on, effective }) => `${on}: the decision of ${decision} took effect on ${effective}`,
    },
    "evaluation.unknown-field": {
      vi: ({ given }, { given: show }) => `Không có trường ${show(given)}, đã bỏ qua`,
      en: ({ given }, { given: show }) => `There is no field ${show(given)}; it was not read`,
    },
  };
}
