import type { Label } from "../../language/label.js";
import type { Sentences } from "../../language/words.js";
import type { DutyCondition } from "./duty.js";
import type { ProcessFact, ProcessIssueParams } from "./issue.js";
import type { CouncilManner, ProcessActor, ProcessCondition, ProcessState, ProcessStepCode } from "./process.js";

/** What the states of a dossier are called. */
export const processStateLabels: Readonly<Record<ProcessState, Label>> = {
  draft: { vi: "Đang chuẩn bị", en: "Being prepared" },
  filed: { vi: "Đã nộp cho UBND cấp xã", en: "Filed with the commune" },
  "commune-review": { vi: "UBND cấp xã đang đánh giá", en: "Under review at the commune" },
  "returned-by-commune": { vi: "UBND cấp xã trả lại để hoàn thiện", en: "Returned by the commune to be completed" },
  "sent-to-province": { vi: "Đã gửi UBND cấp tỉnh", en: "Sent to the province" },
  "returned-by-province": { vi: "Cấp tỉnh yêu cầu hoàn thiện", en: "To be completed for the province" },
  "province-review": { vi: "Cấp tỉnh đang thẩm tra hồ sơ", en: "Under review at the province" },
  "province-council": { vi: "Chờ Hội đồng cấp tỉnh đánh giá", en: "Before the provincial council" },
  "province-decision": { vi: "Chờ Chủ tịch UBND cấp tỉnh quyết định", en: "Before the provincial chair" },
  "approved-for-ministry": {
    vi: "Đã phê duyệt, đề nghị Bộ đánh giá 5 sao",
    en: "Approved to go to the Ministry for 5 stars",
  },
  "sent-to-ministry": { vi: "Đã gửi Bộ", en: "Sent to the Ministry" },
  "returned-by-ministry": { vi: "Bộ yêu cầu bổ sung", en: "To be completed for the Ministry" },
  "ministry-review": { vi: "Bộ đang thẩm tra hồ sơ", en: "Under review at the Ministry" },
  "ministry-council": { vi: "Chờ Hội đồng cấp trung ương đánh giá", en: "Before the central council" },
  "ministry-decision": { vi: "Chờ Bộ trưởng quyết định", en: "Before the Minister" },
  "below-five-at-ministry": {
    vi: "Không đạt 5 sao ở trung ương, chờ cấp tỉnh xử lý",
    en: "Below 5 stars at the centre, back at the province",
  },
  "province-reassessment": {
    vi: "Cấp tỉnh tổ chức đánh giá theo thẩm quyền",
    en: "Assessed once more by the province",
  },
  "reassessment-decision": {
    vi: "Chờ Chủ tịch UBND cấp tỉnh quyết định sau khi cấp tỉnh đánh giá",
    en: "Before the provincial chair after the province's assessment",
  },
  recognised: { vi: "Được công nhận 3 hoặc 4 sao", en: "Recognised with 3 or 4 stars" },
  "recognised-five": { vi: "Được công nhận 5 sao", en: "Recognised with 5 stars" },
  "not-recognised": { vi: "Đạt 1 hoặc 2 sao, không công nhận", en: "1 or 2 stars, not recognised" },
  rejected: { vi: "Hồ sơ bị loại", en: "Dossier rejected" },
  withdrawn: { vi: "Chủ thể đã rút hồ sơ", en: "Withdrawn by the producer" },
};

/** What the steps are called. */
export const processStepLabels: Readonly<Record<ProcessStepCode, Label>> = {
  file: { vi: "Nộp hồ sơ cho UBND cấp xã", en: "File the dossier with the commune" },
  receive: { vi: "Tiếp nhận hồ sơ", en: "Receive the dossier" },
  "return-to-producer": { vi: "Hướng dẫn chủ thể hoàn thiện hồ sơ", en: "Have the producer complete the dossier" },
  "file-again": { vi: "Nộp lại hồ sơ đã hoàn thiện", en: "File the completed dossier again" },
  "send-to-province": {
    vi: "Lập báo cáo Mẫu số 03 và đề nghị UBND cấp tỉnh đánh giá",
    en: "Report on form 03 and request the province's evaluation",
  },
  "accept-at-province": { vi: "Kiểm tra, nhận hồ sơ vào đánh giá", en: "Check the dossier and take it up" },
  "return-from-province": {
    vi: "Thông báo UBND cấp xã và chủ thể hoàn thiện hồ sơ",
    en: "Have commune and producer complete the dossier",
  },
  "complete-for-province": { vi: "Bổ sung hồ sơ gửi cấp tỉnh", en: "Complete the dossier for the province" },
  "ask-supplement-at-province": { vi: "Đề nghị bổ sung hồ sơ, kiểm nghiệm", en: "Ask for further papers or tests" },
  "report-to-province-council": {
    vi: "Gửi báo cáo đánh giá cho Chủ tịch Hội đồng cấp tỉnh",
    en: "Report to the chair of the provincial council",
  },
  "evaluate-at-province": { vi: "Hội đồng cấp tỉnh đánh giá, phân hạng", en: "Evaluate and rank at the province" },
  "reject-at-province": { vi: "Loại hồ sơ tại Hội đồng cấp tỉnh", en: "Reject the dossier at the province" },
  recognise: { vi: "Công nhận, cấp giấy chứng nhận 3 hoặc 4 sao", en: "Recognise and certify 3 or 4 stars" },
  "close-without-recognition": {
    vi: "Thông báo kết quả 1 hoặc 2 sao, không công nhận",
    en: "Notify the result of 1 or 2 stars, without recognition",
  },
  "approve-for-ministry": {
    vi: "Phê duyệt kết quả để đề nghị Bộ đánh giá 5 sao",
    en: "Approve the result for evaluation by the Ministry",
  },
  "send-to-ministry": { vi: "Gửi hồ sơ đề nghị Bộ đánh giá 5 sao", en: "Send the dossier to the Ministry" },
  "accept-at-ministry": { vi: "Bộ tiếp nhận, kiểm tra hồ sơ", en: "Take the dossier up at the Ministry" },
  "ask-supplement-at-ministry": {
    vi: "Tổ tư vấn trung ương đề nghị bổ sung hồ sơ",
    en: "Ask for further papers or tests at the Ministry",
  },
  "complete-for-ministry": { vi: "Bổ sung hồ sơ gửi Bộ", en: "Complete the dossier for the Ministry" },
  "report-to-ministry-council": {
    vi: "Gửi báo cáo đánh giá cho Chủ tịch Hội đồng cấp trung ương",
    en: "Report to the chair of the central council",
  },
  "evaluate-at-ministry": {
    vi: "Hội đồng cấp trung ương đánh giá, phân hạng",
    en: "Evaluate and rank at the Ministry",
  },
  "reject-at-ministry": { vi: "Loại hồ sơ tại Hội đồng cấp trung ương", en: "Reject the dossier at the Ministry" },
  "recognise-five": { vi: "Công nhận, cấp giấy chứng nhận 5 sao", en: "Recognise and certify 5 stars" },
  "report-below-five": {
    vi: "Thông báo UBND cấp tỉnh kết quả không đạt 5 sao",
    en: "Notify the province that 5 stars were not reached",
  },
  "recognise-by-ministry-result": {
    vi: "Công nhận 3 hoặc 4 sao theo kết quả của trung ương",
    en: "Recognise 3 or 4 stars on the central result",
  },
  "close-by-ministry-result": {
    vi: "Không công nhận theo kết quả của trung ương",
    en: "Close without recognition on the central result",
  },
  reassess: {
    vi: "Tổ chức đánh giá, phân hạng theo thẩm quyền của cấp tỉnh",
    en: "Have the province assess once more",
  },
  "evaluate-at-reassessment": {
    vi: "Hội đồng cấp tỉnh đánh giá, phân hạng theo thẩm quyền",
    en: "Evaluate and rank by the province's own authority",
  },
  "recognise-after-reassessment": {
    vi: "Công nhận 3 hoặc 4 sao sau khi cấp tỉnh đánh giá",
    en: "Recognise 3 or 4 stars after the province's assessment",
  },
  "close-after-reassessment": {
    vi: "Không công nhận sau khi cấp tỉnh đánh giá",
    en: "Close without recognition after the province's assessment",
  },
  "evaluate-anew-on-request": {
    vi: "Thực hiện lại việc đánh giá, phân hạng theo đề nghị của Bộ",
    en: "Evaluate anew at the Ministry's request",
  },
  withdraw: { vi: "Rút hồ sơ", en: "Withdraw the dossier" },
};

/** Who acts. */
export const processActorLabels: Readonly<Record<ProcessActor, Label>> = {
  producer: { vi: "Chủ thể OCOP", en: "Producer" },
  commune: { vi: "UBND cấp xã", en: "Commune" },
  "province-agency": { vi: "Cơ quan tham mưu quản lý OCOP cấp tỉnh", en: "Province's OCOP agency" },
  "province-advisory": { vi: "Tổ tư vấn Hội đồng cấp tỉnh", en: "Provincial advisory team" },
  "province-council": { vi: "Hội đồng cấp tỉnh", en: "Provincial council" },
  "province-chair": { vi: "Chủ tịch UBND cấp tỉnh", en: "Chair of the provincial People's Committee" },
  "province-committee": { vi: "UBND cấp tỉnh", en: "Provincial People's Committee" },
  "ministry-agency": { vi: "Cơ quan tham mưu quản lý OCOP của Bộ", en: "Ministry's OCOP agency" },
  "ministry-advisory": { vi: "Tổ tư vấn Hội đồng cấp trung ương", en: "Central advisory team" },
  "ministry-council": { vi: "Hội đồng cấp trung ương", en: "Central council" },
  minister: { vi: "Bộ trưởng Bộ Nông nghiệp và Môi trường", en: "Minister of Agriculture and Environment" },
  ministry: { vi: "Bộ Nông nghiệp và Môi trường", en: "Ministry of Agriculture and Environment" },
};

/** What must be so for a step. */
export const processConditionLabels: Readonly<Record<ProcessCondition, Label>> = {
  "stars-of-province": { vi: "kết quả đạt 3 hoặc 4 sao", en: "the result is 3 or 4 stars" },
  "stars-below-recognition": { vi: "kết quả chỉ đạt 1 hoặc 2 sao", en: "the result is 1 or 2 stars" },
  "total-for-ministry": { vi: "điểm trung bình từ 90 trở lên", en: "the average total is 90 or more" },
  "five-stars": { vi: "kết quả đạt 5 sao", en: "the result is 5 stars" },
  "below-five": { vi: "kết quả không đạt 5 sao", en: "the result is below 5 stars" },
  "rejection-ground": { vi: "có căn cứ loại hồ sơ", en: "there is a ground of rejection" },
};

/** When something beside the steps is to be done. */
export const dutyConditionLabels: Readonly<Record<DutyCondition, Label>> = {
  "software-used": { vi: "nếu sử dụng phần mềm đánh giá, chấm điểm", en: "where scoring software is used" },
  needed: { vi: "trường hợp cần thiết", en: "where that is needed" },
  "scale-changed-or-evidence-unclear": {
    vi: "đối với sản phẩm có thay đổi lớn về quy mô sản xuất, hoặc hồ sơ minh chứng không rõ ràng, cần khảo sát thực tế",
    en: "only for products whose scale of production changed much, or whose evidence is unclear and needs a look on site",
  },
};

/** How a council decides. */
export const councilMannerLabels: Readonly<Record<CouncilManner, Label>> = {
  meeting: { vi: "họp Hội đồng", en: "at a meeting" },
  "written-opinions": {
    vi: "lấy ý kiến bằng văn bản, chỉ họp khi ý kiến khác nhau nhiều hoặc nội dung phức tạp",
    en: "by written opinions, meeting only where opinions differ or matters are complex",
  },
};

/** The facts an answer can hang on. */
export const processFactLabels: Readonly<Record<ProcessFact, Label>> = {
  stars: { vi: "hạng sao của Hội đồng", en: "the stars of the council's result" },
  total: { vi: "điểm trung bình của Hội đồng", en: "the council's average total" },
  rejections: { vi: "căn cứ loại hồ sơ", en: "the grounds of rejection" },
  calendar: { vi: "lịch ngày làm việc", en: "the calendar of working days" },
  requestedOn: { vi: "ngày đề nghị đánh giá", en: "the day the evaluation was requested" },
  completeOn: { vi: "ngày nhận đủ hồ sơ", en: "the day the complete dossier came in" },
  expires: { vi: "ngày hết hạn giấy chứng nhận", en: "the last day of the certificate" },
};

/** A sentence for every issue of a dossier's way. */
export function processSentences(): Sentences<ProcessIssueParams> {
  return {
    "process.no-average": {
      vi: ({ sum, count }, { given: show }) =>
        `Không tính được điểm trung bình từ tổng điểm ${show(sum)} và số thành viên ${show(count)}`,
      en: ({ sum, count }, { given: show }) =>
        `The sum ${show(sum)} and the number of members ${show(count)} do not give an average`,
    },
    "process.step-not-possible": {
      vi: ({ state, step, possible }) =>
        `Hồ sơ ở trạng thái “${processStateLabels[state].vi}” không có bước “${processStepLabels[step].vi}”${
          possible.length === 0 ? "" : `; có thể: ${possible.map((code) => processStepLabels[code].vi).join("; ")}`
        }`,
      en: ({ state, step, possible }) =>
        `A dossier in the state “${processStateLabels[state].en}” has no step “${processStepLabels[step].en}”${
          possible.length === 0 ? "" : `; possible: ${possible.map((code) => processStepLabels[code].en).join("; ")}`
        }`,
    },
    "process.condition-not-met": {
      vi: ({ step, condition }) =>
        `Chưa thể “${processStepLabels[step].vi}”: chỉ khi ${processConditionLabels[condition].vi}`,
      en: ({ step, condition }) =>
        `“${processStepLabels[step].en}” is possible only when ${processConditionLabels[condition].en}`,
    },
    "process.fact-missing": {
      vi: ({ step, fact }) => `Để “${processStepLabels[step].vi}” cần biết ${processFactLabels[fact].vi}`,
      en: ({ step, fact }) => `“${processStepLabels[step].en}” requires ${processFactLabels[fact].en}`,
    },
  };
}
