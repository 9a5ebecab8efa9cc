import type { Label } from "../language/label.js";
import type { Sentences } from "../language/words.js";
import type { SisterFigure, SisterIssueParams } from "./issue.js";
import type { SisterCode } from "./programme.js";

const figures: Readonly<Record<SisterFigure, Label>> = {
  "star-bands": { vi: "ngưỡng điểm của các hạng sao", en: "the points that stars begin at" },
  "part-maxima": { vi: "điểm tối đa của từng phần", en: "the most points of each part" },
  "star-scale": { vi: "thang sao của năm đó", en: "the scale of stars of that year" },
};

const names: Readonly<Record<SisterCode, string>> = {
  "otop-thailand": "OTOP (Thailand)",
  "bangkok-brand-2020": "Bangkok Brand 2020",
  "ovop-oita": "OVOP (Oita)",
  "ovop-indonesia": "OVOP (Indonesia)",
};

/** A sentence for every issue with a sister programme. */
export function sisterSentences(): Sentences<SisterIssueParams> {
  return {
    "sister.not-sourced": {
      vi: ({ programme, figure }) => `${names[programme]}: chưa đọc được nguồn nào về ${figures[figure].vi}`,
      en: ({ programme, figure }) => `${names[programme]}: no source was read for ${figures[figure].en}`,
    },
    "sister.no-score": {
      vi: ({ programme }) => `${names[programme]} chỉ có nguyên tắc, không chấm điểm`,
      en: ({ programme }) => `${names[programme]} has principles and no score`,
    },
    "sister.axis-twice": {
      vi: ({ axis, first }) => `Trục ${axis} đã có ở vị trí ${first + 1}; mỗi trục chỉ chọn một mục`,
      en: ({ axis, first }) => `Axis ${axis} was answered in place ${first + 1} already; it takes one item`,
    },
  };
}
