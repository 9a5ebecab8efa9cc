import type { IssueParams } from "../scoring/issue.js";
import type { Sentences } from "./words.js";

/** What issues show in place of a value that is not there. */
const NOTHING = "undefined";

/** A sentence for every issue. */
export function issueSentences(): Sentences<IssueParams> {
  return {
    "evaluation.not-an-object": {
      vi: ({ given }, { given: show }) => `Bản đánh giá phải là một đối tượng, nhận được ${show(given)}`,
      en: ({ given }, { given: show }) => `An evaluation must be an object, got ${show(given)}`,
    },
    "evaluation.unknown-decision": {
      vi: ({ given, known }, { given: show }) =>
        `${given === NOTHING ? "Bản đánh giá không ghi quyết định" : `Không có quyết định ${show(given)}`}; hiện có: ${known.join(", ")}`,
      en: ({ given, known }, { given: show }) =>
        `${given === NOTHING ? "The evaluation names no decision" : `There is no decision ${show(given)}`}; known are: ${known.join(", ")}`,
    },
    "evaluation.unknown-set": {
      vi: ({ decision, given }, { given: show }) =>
        given === NOTHING
          ? `Bản đánh giá không ghi bộ sản phẩm của quyết định ${decision}`
          : `Quyết định ${decision} không có bộ sản phẩm ${show(given)}`,
      en: ({ decision, given }, { given: show }) =>
        given === NOTHING
          ? `The evaluation names no product set of decision ${decision}`
          : `Decision ${decision} has no product set ${show(given)}`,
    },
    "evaluation.no-points": {
      vi: ({ decision }) => `Quyết định ${decision} chỉ mô tả hạng sao, không có thang điểm nên không chấm được`,
      en: ({ decision }) => `Decision ${decision} describes its ranks without points, so nothing can be rated by it`,
    },
    "evaluation.unknown-stage": {
      vi: ({ decision, given, known }, { given: show }) =>
        `Theo quyết định ${decision} không có cấp đánh giá ${show(given)}; có: ${known.join(", ")}`,
      en: ({ decision, given, known }, { given: show }) =>
        `Decision ${decision} has no level of evaluation ${show(given)}; it has: ${known.join(", ")}`,
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
    "evaluation.more-issues": {
      vi: ({ listed }) => `Chỉ liệt kê ${listed} lỗi đầu tiên, còn nữa`,
      en: ({ listed }) => `Only the first ${listed} issues are listed, there are more`,
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
    "answers.not-an-object": {
      vi: ({ given }, { given: show }) =>
        `Câu trả lời phải là đối tượng từ mã tiêu chí đến mức, nhận được ${show(given)}`,
      en: ({ given }, { given: show }) => `Answers must be an object from criterion code to level, got ${show(given)}`,
    },
    "council.not-a-list": {
      vi: ({ given }, { given: show }) => `members phải là danh sách phiếu, nhận được ${show(given)}`,
      en: ({ given }, { given: show }) => `members must be a list of sheets, got ${show(given)}`,
    },
    "council.empty": {
      vi: () => "Hội đồng chưa có phiếu nào",
      en: () => "The council has no sheets",
    },
    "council.not-a-member": {
      vi: ({ given }, { given: show }) =>
        `Mỗi thành viên là một đối tượng có answers (và id là chữ hoặc số), nhận được ${show(given)}`,
      en: ({ given }, { given: show }) =>
        `A member is an object with answers (and an id of text or number), got ${show(given)}`,
    },
    "council.duplicate-member": {
      vi: ({ member, first }, { given: show }) => `Thành viên ${show(member)} đã có phiếu số ${first + 1}`,
      en: ({ member, first }, { given: show }) => `Member ${show(member)} already has sheet ${first + 1}`,
    },
    "council.not-appointed": {
      vi: ({ member }, { given: show }) => `${show(member)} không phải thành viên hội đồng`,
      en: ({ member }, { given: show }) => `${show(member)} is no appointed member`,
    },
    "council.appointed-not-a-list": {
      vi: ({ given }, { given: show }) =>
        `appointed phải là danh sách thành viên không trùng nhau, nhận được ${show(given)}`,
      en: ({ given }, { given: show }) => `appointed must be a list of distinct members, got ${show(given)}`,
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
    "rejections.not-a-list": {
      vi: ({ given }, { given: show }) => `rejections phải là danh sách mã, nhận được ${show(given)}`,
      en: ({ given }, { given: show }) => `rejections must be a list of codes, got ${show(given)}`,
    },
    "rejections.unknown": {
      vi: ({ given, allowed }, { given: show }) =>
        `Bộ tiêu chí không có căn cứ ${show(given)}; có: ${allowed.join(", ") || "không"}`,
      en: ({ given, allowed }, { given: show }) =>
        `The criteria set has no ground ${show(given)}; it has: ${allowed.join(", ") || "none"}`,
    },
  };
}
