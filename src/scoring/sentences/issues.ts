import { lookUpSentences } from "../../decisions/look-up-sentences.js";
import { inputSentences } from "../../language/input-sentences.js";
import type { Sentences } from "../../language/words.js";
import type { IssueParams } from "../issue.js";
import { tierNames } from "./names.js";

/** A sentence for every issue. */
export function issueSentences(): Sentences<IssueParams> {
  return {
    ...inputSentences(),
    ...lookUpSentences(),
    "evaluation.no-points": {
      vi: ({ decision }) =>
        `Quyết định năm ${decision} chỉ mô tả hạng sao, không có thang điểm nên không chấm điểm được`,
      en: ({ decision }) =>
        `The decision of ${decision} describes its ranks without points, so nothing can be rated by it`,
    },
    "evaluation.unknown-tier": {
      vi: ({ decision, given, known }, { given: show }) =>
        `Quyết định năm ${decision} không có cấp đánh giá ${show(given)}; có: ${tierNames(known, "vi")}`,
      en: ({ decision, given, known }, { given: show }) =>
        `The decision of ${decision} has no tier of evaluation ${show(given)}; it has: ${tierNames(known, "en")}`,
    },
    "evaluation.other-set": {
      vi: ({ given, expected }, { given: show }) => `Phiếu đánh giá thuộc ${show(given)}, không thuộc ${expected}`,
      en: ({ given, expected }, { given: show }) => `The sheet belongs to ${show(given)}, not to ${expected}`,
    },
    "evaluation.no-answers": {
      vi: () => "Thiếu answers (một phiếu đánh giá) hoặc members (Hội đồng)",
      en: () => "Neither answers (one sheet) nor members (a council) are given",
    },
    "evaluation.answers-and-members": {
      vi: () => "Có cả answers và members: chỉ được ghi một trong hai",
      en: () => "Both answers and members are given: give only one of them",
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
        `Tiêu chí ${name(criterion)}: ${show(given)} không phải kết quả đánh giá hợp lệ; giá trị hợp lệ: ${list(allowed)}`,
      en: ({ criterion, given, allowed }, { criterion: name, given: show, allowed: list }) =>
        `Criterion ${name(criterion)}: ${show(given)} is not a valid answer; allowed: ${list(allowed)}`,
    },
    "answer.number-as-text": {
      vi: ({ criterion, given, allowed }, { criterion: name, given: show, allowed: list }) =>
        `Tiêu chí ${name(criterion)}: ${show(given)} đang ghi dạng văn bản, cần ghi dạng số; giá trị hợp lệ: ${list(allowed)}`,
      en: ({ criterion, given, allowed }, { criterion: name, given: show, allowed: list }) =>
        `Criterion ${name(criterion)}: ${show(given)} is text, a number is needed; allowed: ${list(allowed)}`,
    },
    "answer.unknown-level": {
      vi: ({ criterion, given, allowed }, { criterion: name, given: show, allowed: list }) =>
        `Tiêu chí ${name(criterion)} không có mức ${show(given)}; giá trị hợp lệ: ${list(allowed)}`,
      en: ({ criterion, given, allowed }, { criterion: name, given: show, allowed: list }) =>
        `Criterion ${name(criterion)} has no level ${show(given)}; allowed: ${list(allowed)}`,
    },
    "answer.points-not-level": {
      vi: ({ criterion, given, level, allowed }, { criterion: name, given: show, allowed: list }) =>
        `Tiêu chí ${name(criterion)}: ${show(given)} là số điểm, cần ghi số thứ tự của mức (mức ${level} được ${show(given)} điểm); giá trị hợp lệ: ${list(allowed)}`,
      en: ({ criterion, given, level, allowed }, { criterion: name, given: show, allowed: list }) =>
        `Criterion ${name(criterion)}: ${show(given)} is a point value; give the level's number (level ${level} gives ${show(given)} points); allowed: ${list(allowed)}`,
    },
    "answer.unknown-case": {
      vi: ({ criterion, given, allowed }, { criterion: name, given: show, allowed: list }) =>
        `Tiêu chí ${name(criterion)}: ${show(given)} không thuộc trường hợp nào; giá trị hợp lệ: ${list(allowed)}`,
      en: ({ criterion, given, allowed }, { criterion: name, given: show, allowed: list }) =>
        `Criterion ${name(criterion)}: ${show(given)} is not one of its cases; allowed: ${list(allowed)}`,
    },
    "answer.level-twice": {
      vi: ({ criterion, given }, { criterion: name, given: show }) =>
        `Tiêu chí ${name(criterion)}: mức ${show(given)} được đánh dấu hai lần`,
      en: ({ criterion, given }, { criterion: name, given: show }) =>
        `Criterion ${name(criterion)}: level ${show(given)} is ticked twice`,
    },
    "answer.not-applicable": {
      vi: ({ criterion, appliesIf }, { criterion: name }) =>
        `Tiêu chí ${name(criterion)} chỉ được chấm điểm khi tiêu chí ${name(appliesIf)} có điểm`,
      en: ({ criterion, appliesIf }, { criterion: name }) =>
        `Criterion ${name(criterion)} can have points only when criterion ${name(appliesIf)} has some`,
    },
    "council.empty": {
      vi: () => "Hội đồng chưa có phiếu đánh giá nào",
      en: () => "The council has no sheets",
    },
    "council.duplicate-member": {
      vi: ({ member, first }, { given: show }) => `Thành viên ${show(member)} đã có phiếu số ${first + 1}`,
      en: ({ member, first }, { given: show }) => `Member ${show(member)} already has sheet ${first + 1}`,
    },
    "council.not-appointed": {
      vi: ({ member }, { given: show }) => `${show(member)} không phải thành viên Hội đồng`,
      en: ({ member }, { given: show }) => `${show(member)} is not an appointed member`,
    },
    "council.no-quorum": {
      vi: ({ present, appointed }) =>
        `Chỉ có ${present}/${appointed} thành viên chấm điểm, chưa đủ số lượng theo Quy chế hoạt động của Hội đồng`,
      en: ({ present, appointed }) =>
        `Only ${present} of ${appointed} members have a sheet: short of the council's quorum`,
    },
    "council.divergence-blocks": {
      vi: ({ members: [one, other], totals: [first, second], difference, limit }) =>
        `Phiếu ${one + 1} (${first} điểm) và phiếu ${other + 1} (${second} điểm) chênh lệch ${difference} điểm, vượt mức cho phép (${limit} điểm): Hội đồng cần thảo luận và chấm điểm lại`,
      en: ({ members: [one, other], totals: [first, second], difference, limit }) =>
        `Sheets ${one + 1} (${first} points) and ${other + 1} (${second} points) differ by ${difference}, more than the ${limit} allowed: the council discusses and scores again`,
    },
    "rejections.unknown": {
      vi: ({ given, allowed }, { given: show, grounds }) =>
        `Bộ tiêu chí không có căn cứ ${show(given)}; có: ${grounds(allowed) || "không có căn cứ nào"}`,
      en: ({ given, allowed }, { given: show, grounds }) =>
        `The criteria set has no ground ${show(given)}; it has: ${grounds(allowed) || "none"}`,
    },
  };
}
