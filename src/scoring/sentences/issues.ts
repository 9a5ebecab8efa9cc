import { lookUpSentences } from "../../decisions/look-up-sentences.js";
import { inputSentences } from "../../language/input-sentences.js";
import type { Sentences } from "../../language/words.js";
import type { IssueParams } from "../issue.js";

/** A sentence for every issue. */
export function issueSentences(): Sentences<IssueParams> {
  return {
    ...inputSentences(),
    ...lookUpSentences(),
    "evaluation.no-points": {
      vi: ({ decision }) => `Quyết định ${decision} chỉ mô tả hạng sao, không có thang điểm nên không chấm được`,
      en: ({ decision }) => `Decision ${decision} describes its ranks without points, so nothing can be rated by it`,
    },
    "evaluation.unknown-tier": {
      vi: ({ decision, given, known }, { given: show }) =>
        `Theo quyết định ${decision} không có cấp đánh giá ${show(given)}; có: ${known.join(", ")}`,
      en: ({ decision, given, known }, { given: show }) =>
        `Decision ${decision} has no tier of evaluation ${show(given)}; it has: ${known.join(", ")}`,
    },
    "evaluation.other-set": {
      vi: ({ given, expected }, { given: show }) => `Phiếu thuộc ${show(given)}, không phải ${expected}`,
      en: ({ given, expected }, { given: show }) => `The sheet belongs to ${show(given)}, not to ${expected}`,
    },
    "evaluation.no-answers": {
      vi: () => "Thiếu answers (một phiếu) hoặc members (hội đồng)",
      en: () => "Neither answers (one sheet) nor members (a council) are given",
    },
    "evaluation.answers-and-members": {
      vi: () => "Có cả answers và members: chỉ được một trong hai",
      en: () => "Both answers and members are given: only one of them can count",
    },
    "answer.missing": {
      vi: ({ criterion }, { criterion: name }) => `Tiêu chí ${name(criterion)} chưa được chấm`,
      en: ({ criterion }, { criterion: name }) => `Criterion ${name(criterion)} is not answered`,
    },
    "answer.unknown-criterion": {
      vi: ({ given }, { given: show }) => `Bộ tiêu chí không có tiêu chí ${show(given)}`,
      en: ({ given }, { given: show }) => `The criteria set has no criterion ${show(given)}`,
    },
    "answer.wrong-type": {
      vi: ({ criterion, given, allowed }, { criterion: name, given: show, allowed: list }) =>
        `Tiêu chí ${name(criterion)}: ${show(given)} không phải câu trả lời; được chọn: ${list(allowed)}`,
      en: ({ criterion, given, allowed }, { criterion: name, given: show, allowed: list }) =>
        `Criterion ${name(criterion)}: ${show(given)} is no answer; permitted: ${list(allowed)}`,
    },
    "answer.number-as-text": {
      vi: ({ criterion, given, allowed }, { criterion: name, given: show, allowed: list }) =>
        `Tiêu chí ${name(criterion)}: ${show(given)} là chữ, cần số; được chọn: ${list(allowed)}`,
      en: ({ criterion, given, allowed }, { criterion: name, given: show, allowed: list }) =>
        `Criterion ${name(criterion)}: ${show(given)} is text, a number is needed; permitted: ${list(allowed)}`,
    },
    "answer.unknown-level": {
      vi: ({ criterion, given, allowed }, { criterion: name, given: show, allowed: list }) =>
        `Tiêu chí ${name(criterion)} không có mức ${show(given)}; được chọn: ${list(allowed)}`,
      en: ({ criterion, given, allowed }, { criterion: name, given: show, allowed: list }) =>
        `Criterion ${name(criterion)} has no level ${show(given)}; permitted: ${list(allowed)}`,
    },
    "answer.points-not-level": {
      vi: ({ criterion, given, level, allowed }, { criterion: name, given: show, allowed: list }) =>
        `Tiêu chí ${name(criterion)}: ${show(given)} là số điểm, cần số thứ tự của mức (mức ${level} được ${show(given)} điểm); được chọn: ${list(allowed)}`,
      en: ({ criterion, given, level, allowed }, { criterion: name, given: show, allowed: list }) =>
        `Criterion ${name(criterion)}: ${show(given)} are points, the number of the level is needed (level ${level} gives ${show(given)} points); permitted: ${list(allowed)}`,
    },
    "answer.unknown-case": {
      vi: ({ criterion, given, allowed }, { criterion: name, given: show, allowed: list }) =>
        `Tiêu chí ${name(criterion)}: ${show(given)} không chỉ ra trường hợp nào; được chọn: ${list(allowed)}`,
      en: ({ criterion, given, allowed }, { criterion: name, given: show, allowed: list }) =>
        `Criterion ${name(criterion)}: ${show(given)} names no case; permitted: ${list(allowed)}`,
    },
    "answer.level-twice": {
      vi: ({ criterion, given }, { criterion: name, given: show }) =>
        `Tiêu chí ${name(criterion)}: mức ${show(given)} được đánh dấu hai lần`,
      en: ({ criterion, given }, { criterion: name, given: show }) =>
        `Criterion ${name(criterion)}: level ${show(given)} is ticked twice`,
    },
    "answer.not-applicable": {
      vi: ({ criterion, appliesIf }, { criterion: name }) =>
        `Tiêu chí ${name(criterion)} chỉ được điểm khi tiêu chí ${name(appliesIf)} có điểm`,
      en: ({ criterion, appliesIf }, { criterion: name }) =>
        `Criterion ${name(criterion)} can have points only when criterion ${name(appliesIf)} has some`,
    },
    "council.empty": {
      vi: () => "Hội đồng chưa có phiếu nào",
      en: () => "The council has no sheets",
    },
    "council.duplicate-member": {
      vi: ({ member, first }, { given: show }) => `Thành viên ${show(member)} đã có phiếu số ${first + 1}`,
      en: ({ member, first }, { given: show }) => `Member ${show(member)} already has sheet ${first + 1}`,
    },
    "council.not-appointed": {
      vi: ({ member }, { given: show }) => `${show(member)} không phải thành viên hội đồng`,
      en: ({ member }, { given: show }) => `${show(member)} is no appointed member`,
    },
    "council.no-quorum": {
      vi: ({ present, appointed }) => `Chỉ có ${present} phiếu trên ${appointed} thành viên: chưa đủ số theo quy chế`,
      en: ({ present, appointed }) => `Only ${present} sheets of ${appointed} members: short of the council's quorum`,
    },
    "council.divergence-blocks": {
      vi: ({ members: [one, other], totals: [first, second], difference, limit }) =>
        `Phiếu ${one + 1} (${first} điểm) và phiếu ${other + 1} (${second} điểm) lệch ${difference} điểm, quá ${limit}: cần thảo luận, chấm lại`,
      en: ({ members: [one, other], totals: [first, second], difference, limit }) =>
        `Sheets ${one + 1} (${first} points) and ${other + 1} (${second} points) differ by ${difference}, over ${limit}: discuss and score again`,
    },
    "rejections.unknown": {
      vi: ({ given, allowed }, { given: show }) =>
        `Bộ tiêu chí không có căn cứ ${show(given)}; có: ${allowed.join(", ") || "không"}`,
      en: ({ given, allowed }, { given: show }) =>
        `The criteria set has no ground ${show(given)}; it has: ${allowed.join(", ") || "none"}`,
    },
  };
}
