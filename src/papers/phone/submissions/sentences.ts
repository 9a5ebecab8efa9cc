import type { Sentences } from "../../../language/words.js";
import type { InSubmission, SubmissionIssueParams } from "./issue.js";

type Own = Pick<SubmissionIssueParams, Extract<keyof SubmissionIssueParams, `submission.${string}`>>;

const results = {
  total: { vi: "tổng điểm", en: "total" },
  band: { vi: "hạng theo tổng điểm", en: "stars by points" },
  stars: { vi: "hạng sao", en: "stars" },
};

const vi = ({ row, column }: InSubmission) => `Dòng ${row}, cột “${column}”`;
const en = ({ row, column }: InSubmission) => `Row ${row}, column “${column}”`;

/** A sentence for every issue of submissions; those of form have theirs in `base`. */
export function submissionSentences(): Sentences<Own> {
  return {
    "submission.not-json": {
      vi: () => "Nội dung bắt đầu như JSON nhưng không phải JSON hợp lệ",
      en: () => "The text begins as JSON and is not valid JSON",
    },
    "submission.not-csv": {
      vi: ({ row }) => `Dòng ${row}: không phải CSV hợp lệ (dấu ngoặc kép không đóng?)`,
      en: ({ row }) => `Row ${row}: not valid CSV (a quotation mark that does not end?)`,
    },
    "submission.no-form": {
      vi: () => "Không có cột nào của mẫu phiếu trên điện thoại",
      en: () => "No column belongs to a phone form",
    },
    "submission.no-set": {
      vi: ({ row }) => `Dòng ${row}: không có cột decision và set nên không biết phiếu theo bộ tiêu chí nào`,
      en: ({ row }) =>
        `Row ${row}: without the columns decision and set it is not known which criteria set the sheet is of`,
    },
    "submission.unknown-set": {
      vi: ({ row, given }, { given: show }) => `Dòng ${row}: không có bộ tiêu chí ${show(given)}`,
      en: ({ row, given }, { given: show }) => `Row ${row}: there is no criteria set ${show(given)}`,
    },
    "submission.missing-column": {
      vi: ({ column, criterion }, { criterion: name }) => `Thiếu cột ${column} của tiêu chí ${name(criterion)}`,
      en: ({ column, criterion }, { criterion: name }) => `Column ${column} of criterion ${name(criterion)} is missing`,
    },
    "submission.column-twice": {
      vi: ({ column, first }) => `Cột “${column}” trùng câu hỏi với cột “${first}”, không được đọc`,
      en: ({ column, first }) => `Column “${column}” is of the same question as “${first}” and is not read`,
    },
    "submission.unknown-question": {
      vi: ({ given, ...cell }, { given: show }) =>
        `${vi(cell)}: ${show(given)} là trả lời cho tiêu chí mà bộ này không có`,
      en: ({ given, ...cell }, { given: show }) =>
        `${en(cell)}: ${show(given)} answers a criterion that this set does not have`,
    },
    "submission.answer-unreadable": {
      vi: ({ criterion, given, allowed, ...cell }, { criterion: name, given: show, allowed: list }) =>
        `${vi(cell)}: ${show(given)} không phải kết quả hợp lệ của tiêu chí ${name(criterion)}; giá trị hợp lệ: ${list(allowed)}`,
      en: ({ criterion, given, allowed, ...cell }, { criterion: name, given: show, allowed: list }) =>
        `${en(cell)}: ${show(given)} is not a valid answer to criterion ${name(criterion)}; allowed: ${list(allowed)}`,
    },
    "submission.answer-unclear": {
      vi: ({ criterion, given, ...cell }, { criterion: name, given: show }) =>
        `${vi(cell)}: ${show(given)} là tên của nhiều mức của tiêu chí ${name(criterion)}`,
      en: ({ criterion, given, ...cell }, { criterion: name, given: show }) =>
        `${en(cell)}: ${show(given)} is the name of several levels of criterion ${name(criterion)}`,
    },
    "submission.none-and-level": {
      vi: ({ criterion, given, ...cell }, { criterion: name, given: show }) =>
        `${vi(cell)}: tiêu chí ${name(criterion)} vừa chọn mức vừa chọn “Không thuộc mức nào” (${show(given)})`,
      en: ({ criterion, given, ...cell }, { criterion: name, given: show }) =>
        `${en(cell)}: criterion ${name(criterion)} has both a level and “None of the levels” (${show(given)})`,
    },
    "submission.boxes-differ": {
      vi: ({ criterion, other, ...cell }, { criterion: name }) =>
        `${vi(cell)}: các mức của tiêu chí ${name(criterion)} khác với các cột riêng, như cột “${other}”`,
      en: ({ criterion, other, ...cell }, { criterion: name }) =>
        `${en(cell)}: the levels of criterion ${name(criterion)} differ from those in columns of their own, such as “${other}”`,
    },
    "submission.case-unclear": {
      vi: ({ criterion, ...cell }, { criterion: name }) =>
        `${vi(cell)}: tiêu chí ${name(criterion)} có mức của nhiều trường hợp mà chưa chọn trường hợp nào`,
      en: ({ criterion, ...cell }, { criterion: name }) =>
        `${en(cell)}: criterion ${name(criterion)} has levels of several cases, and none of them is chosen`,
    },
    "submission.ground-unreadable": {
      vi: ({ given, allowed, ...cell }, { given: show, allowed: list }) =>
        `${vi(cell)}: ${show(given)} không phải căn cứ của bộ tiêu chí; giá trị hợp lệ: ${list(allowed)}`,
      en: ({ given, allowed, ...cell }, { given: show, allowed: list }) =>
        `${en(cell)}: ${show(given)} is not a ground of the criteria set; allowed: ${list(allowed)}`,
    },
    "submission.other-version": {
      vi: ({ given, known, ...cell }, { given: show }) =>
        `${vi(cell)}: phiên bản mẫu ${show(given)}, ở đây biết phiên bản ${known}`,
      en: ({ given, known, ...cell }, { given: show }) =>
        `${en(cell)}: form version ${show(given)}, known here is ${known}`,
    },
    "submission.other-case": {
      vi: ({ criterion, ...cell }, { criterion: name }) =>
        `${vi(cell)}: mức thuộc trường hợp khác với trường hợp đã chọn của tiêu chí ${name(criterion)}, không được tính`,
      en: ({ criterion, ...cell }, { criterion: name }) =>
        `${en(cell)}: a level of another case than the one chosen for criterion ${name(criterion)}; it does not count`,
    },
    "submission.result-differs": {
      vi: ({ what, printed, rated, ...cell }, { given: show }) =>
        `${vi(cell)}: phiếu ghi ${results[what].vi} là ${show(printed)}, tính lại là ${show(rated)}`,
      en: ({ what, printed, rated, ...cell }, { given: show }) =>
        `${en(cell)}: the form says ${results[what].en} ${show(printed)}, its answers give ${show(rated)}`,
    },
    "submission.answers-differ": {
      vi: ({ criterion, ...cell }, { criterion: name }) =>
        `${vi(cell)}: kết quả của tiêu chí ${name(criterion)} khác với chuỗi kết quả của phiếu; ở đây lấy theo cột`,
      en: ({ criterion, ...cell }, { criterion: name }) =>
        `${en(cell)}: the answer to criterion ${name(criterion)} differs from the form's answer string; the column counts`,
    },
    "submission.ground-by-member": {
      vi: ({ ground, members }, { ground: name }) =>
        `Chỉ dòng ${members.join(", ")} nêu căn cứ “${name(ground)}”, các phiếu khác thì không; ở đây tính cho cả Hội đồng`,
      en: ({ ground, members }, { ground: name }) =>
        `Only row ${members.join(", ")} reports “${name(ground)}”, other sheets do not; here it counts for the council`,
    },
    "submission.no-product": {
      vi: ({ row }) => `Dòng ${row}: không ghi tên sản phẩm nên là một phiếu riêng`,
      en: ({ row }) => `Row ${row}: no product is named, so the sheet stands alone`,
    },
  };
}
