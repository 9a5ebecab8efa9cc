import type { Sentences } from "../../language/words.js";
import type { PaperIssueParams, PaperNoteParams, TemplateIssueParams } from "./issue.js";

/** A sentence for every problem with the data of a paper. */
function paperIssueSentences(): Sentences<PaperIssueParams> {
  return {
    "paper.no-evaluations": {
      vi: () => "Không có kết quả đánh giá nào để lập văn bản",
      en: () => "There are no evaluations to make a paper of",
    },
    "paper.not-a-member": {
      vi: ({ member }, { given: show }) => `Phiếu của ${show(member)}, không có trong danh sách thành viên Hội đồng`,
      en: ({ member }, { given: show }) =>
        `A sheet of ${show(member)}, who is not on the list of the council's members`,
    },
    "paper.same-member": {
      vi: ({ member, first }, { given: show }) => `${show(member)} trùng với thành viên thứ ${first + 1}`,
      en: ({ member, first }, { given: show }) => `${show(member)} is the same as member ${first + 1}`,
    },
    "paper.absent-with-sheet": {
      vi: ({ member }, { given: show }) => `Thành viên ${show(member)} ghi là vắng mặt nhưng có phiếu đánh giá`,
      en: ({ member }, { given: show }) => `Member ${show(member)} is said to be absent but has a sheet`,
    },
    "paper.other-decision": {
      vi: ({ decision, first }) =>
        `Đánh giá theo quyết định năm ${decision}, các sản phẩm trước theo quyết định năm ${first}; hãy lập văn bản riêng`,
      en: ({ decision, first }) =>
        `Evaluated by the decision of ${decision}, those before by that of ${first}; make a paper for each`,
    },
  };
}

/** A sentence for every remark on a paper. */
export function paperNoteSentences(): Sentences<PaperNoteParams> {
  return {
    "paper.written-but-first": {
      vi: ({ product }) =>
        `${product}: lấy ý kiến bằng văn bản chỉ được quy định khi đánh giá, phân hạng lại (điểm d khoản 6 Điều 7)`,
      en: ({ product }) => `${product}: written opinions are provided for re-evaluations only (art. 7.6d)`,
    },
    "paper.written-and-divergent": {
      vi: ({ product }) =>
        `${product}: có nhiều ý kiến đánh giá khác nhau; Hội đồng có thể họp trực tiếp (điểm d khoản 6 Điều 7)`,
      en: ({ product }) => `${product}: the opinions differ; the council may meet in person (art. 7.6d)`,
    },
    "paper.referred-below-floors": {
      vi: ({ product, stars }) =>
        `${product}: hồ sơ vẫn được gửi vì đạt từ 90 điểm, tuy chưa đạt yêu cầu tối thiểu của 5 sao (hạng theo cách hiểu ở đây: ${stars} sao)`,
      en: ({ product, stars }) =>
        `${product}: the dossier still goes up, because the average is 90 or more, though floors of 5 stars are missed (read here as ${stars} stars)`,
    },
  };
}

/** A sentence for every problem with a template. */
function templateSentences(): Sentences<TemplateIssueParams> {
  return {
    "template.unreadable": {
      vi: () => "Không phải tệp Word (.docx), hoặc tệp đã hỏng",
      en: () => "Not a Word document (.docx), or a broken one",
    },
    "template.too-large": {
      vi: ({ most }) => `Mẫu lớn quá mức cho phép (${most})`,
      en: ({ most }) => `The template is larger than allowed (${most})`,
    },
    "template.unknown-field": {
      vi: ({ field, near, maybe }) =>
        `Không có trường {${field}}${maybe === null ? "" : `; có phải ý bạn là {${maybe}}?`} (ở “${near}”)`,
      en: ({ field, near, maybe }) =>
        `There is no field {${field}}${maybe === null ? "" : `; did you mean {${maybe}}?`} (in “${near}”)`,
    },
    "template.missing-field": {
      vi: ({ vi }) => `Mẫu thiếu trường {${vi}}: nội dung này sẽ không có trong văn bản`,
      en: ({ field }) => `The template lacks the field {${field}}: the paper would not say it`,
    },
    "template.list-without-loop": {
      vi: ({ field, near }) => `{${field}} là danh sách, cần viết {#${field}}…{/${field}} (ở “${near}”)`,
      en: ({ field, near }) => `{${field}} is a list and needs {#${field}}…{/${field}} (in “${near}”)`,
    },
    "template.brace-alone": {
      vi: ({ near }) => `Dấu { hoặc } không có dấu đi cùng (ở “${near}”)`,
      en: ({ near }) => `A brace without the other (in “${near}”)`,
    },
    "template.loop-alone": {
      vi: ({ field, near }) => `{${field}} không có thẻ mở hoặc thẻ đóng đi cùng (ở “${near}”)`,
      en: ({ field, near }) => `{${field}} lacks its opening or closing tag (in “${near}”)`,
    },
    "template.out-of-reach": {
      vi: ({ field }) => `Trường {${field}} nằm ở phần không điền được (chú thích, ghi chú…)`,
      en: ({ field }) => `The field {${field}} is in a part that cannot be filled in, such as a footnote`,
    },
    "template.refused": {
      vi: ({ why }, { given: show }) => `Không điền được mẫu: ${show(why)}`,
      en: ({ why }, { given: show }) => `The template cannot be filled in: ${show(why)}`,
    },
  };
}

/** A sentence for everything that is found in making documents. */
export function wordSentences(): Sentences<PaperIssueParams & PaperNoteParams & TemplateIssueParams> {
  return { ...paperIssueSentences(), ...paperNoteSentences(), ...templateSentences() };
}
