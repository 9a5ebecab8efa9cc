import { inputSentences } from "../../language/input-sentences.js";
import type { Label } from "../../language/label.js";
import type { Sentences } from "../../language/words.js";
import type { MinistryIssueParams, NotRecognised } from "./issue.js";

const reasons: Readonly<Record<NotRecognised, Label>> = {
  proposal: { vi: "mới là đề xuất", en: "it is only a proposal" },
  "own-claim": { vi: "chỉ do chủ thể tự công bố", en: "only its producer or seller says so" },
  "not-yet-awarded": { vi: "chưa đến ngày công nhận", en: "the day of recognition is yet to come" },
  malformed: { vi: "dữ liệu công nhận không hợp lệ", en: "the record of the recognition is not valid" },
  "term-unknown": {
    vi: "không rõ ngày công nhận và ngày hết hạn",
    en: "neither the day of recognition nor the last day is known",
  },
};

/** A sentence for every issue of the ministry's table. */
export function ministrySentences(): Sentences<MinistryIssueParams> {
  return {
    ...inputSentences(),
    "ministry.code-as-number": {
      vi: () => "Mã phải ghi dạng văn bản; ghi dạng số có thể đã mất số 0 ở đầu",
      en: () => "A code must be text; as a number it may have lost its leading zeros",
    },
    "ministry.id": {
      vi: ({ given, least, most }, { given: show }) => `Mã ${show(given)} phải là số nguyên từ ${least} đến ${most}`,
      en: ({ given, least, most }, { given: show }) =>
        `The key ${show(given)} must be a whole number from ${least} to ${most}`,
    },
    "ministry.revenue-malformed": {
      vi: ({ given }, { given: show }) => `Doanh thu ${show(given)} phải là số không âm, dấu thập phân là dấu chấm`,
      en: ({ given }, { given: show }) =>
        `The revenue ${show(given)} must be a number, not negative, with a decimal point`,
    },
    "ministry.revenue-too-precise": {
      vi: ({ given, decimals }, { given: show }) => `Doanh thu ${show(given)} có quá ${decimals} chữ số thập phân`,
      en: ({ given, decimals }, { given: show }) => `The revenue ${show(given)} has more than ${decimals} decimals`,
    },
    "ministry.revenue-too-large": {
      vi: ({ given, most }, { given: show }) => `Doanh thu ${show(given)} vượt quá ${most} triệu đồng`,
      en: ({ given, most }, { given: show }) => `The revenue ${show(given)} is more than ${most} million đồng`,
    },
    "ministry.revenue-not-representable": {
      vi: ({ given, step }) => `Doanh thu ${given} đồng không phải bội số của ${step} đồng nên không ghi được vào bảng`,
      en: ({ given, step }) =>
        `The revenue of ${given} đồng is not a multiple of ${step} đồng, so the table cannot hold it`,
    },
    "ministry.not-recognised": {
      vi: ({ because }) => `Sản phẩm chưa có công nhận để ghi vào bảng: ${reasons[because].vi}`,
      en: ({ because }) => `No recognition to enter in the table: ${reasons[because].en}`,
    },
  };
}
