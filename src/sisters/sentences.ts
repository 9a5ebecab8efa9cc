import type { Label } from "../language/label.js";
import type { Sentences } from "../language/words.js";
import type { SisterFigure, SisterIssueParams } from "./issue.js";
import { sisterProgrammes } from "./programme.js";

const figures: Readonly<Record<SisterFigure, Label>> = {
  "star-bands": { vi: "ngưỡng điểm của các hạng sao", en: "the points that stars begin at" },
  "part-maxima": { vi: "điểm tối đa của từng phần", en: "the most points of each part" },
  "star-scale": { vi: "thang sao của năm đó", en: "the scale of stars of that year" },
};

const nameOf = (programme: string, language: keyof Label): string =>
  sisterProgrammes.find(({ code }) => code === programme)?.name[language] ?? programme;

/** A sentence for every issue with a sister programme. */
export function sisterSentences(): Sentences<SisterIssueParams> {
  return {
    "sister.not-sourced": {
      vi: ({ programme, figure }) => `${nameOf(programme, "vi")}: chưa đọc được nguồn nào về ${figures[figure].vi}`,
      en: ({ programme, figure }) => `${nameOf(programme, "en")}: no source was read for ${figures[figure].en}`,
    },
    "sister.no-score": {
      vi: ({ programme }) => `${nameOf(programme, "vi")} chỉ có nguyên tắc, không chấm điểm`,
      en: ({ programme }) => `${nameOf(programme, "en")} has principles and no score`,
    },
    "sister.axis-twice": {
      vi: ({ axis, first }) => `Trục ${axis} đã có ở vị trí ${first + 1}; mỗi trục chỉ chọn một mục`,
      en: ({ axis, first }) => `Axis ${axis} was answered in place ${first + 1} already; it takes one item`,
    },
  };
}
