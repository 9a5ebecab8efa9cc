import type { Language } from "ocop";
import { inLanguage } from "../../state/language.ts";

const words = {
  vi: {
    count: (have: number, all: number) => `${have}/${all} tiêu chí có minh chứng`,
    lead: "Đánh dấu tiêu chí đã có tài liệu minh chứng, ghi số hiệu hoặc nơi lưu. Không tải tài liệu lên: mọi ghi chép nằm trên máy này.",
    onlyWithout: "Chỉ hiện tiêu chí chưa có minh chứng",
    allThere: "Mọi tiêu chí đã có minh chứng.",
    has: "Có minh chứng",
    hasOf: (criterion: string) => `Có minh chứng cho tiêu chí ${criterion}`,
    level: "Mức đã chọn",
    notAnswered: "chưa chấm",
    noLevel: "Không thuộc mức nào: không cần minh chứng",
    note: "Số hiệu, ngày, nơi lưu",
    noteOf: (criterion: string) => `Ghi chú minh chứng của tiêu chí ${criterion}`,
    guide: "Tài liệu của Mẫu số 02",
    guideHint: "Danh mục để tham khảo. Mẫu không nêu tài liệu nào minh chứng tiêu chí nào: người lập hồ sơ ghi.",
    proves: (criteria: string) => `minh chứng cho tiêu chí ${criteria}`,
    provesNothing: "chưa dùng",
    noGuide: "Quyết định này không có danh mục tài liệu minh chứng trong gói dữ liệu.",
  },
  en: {
    count: (have: number, all: number) => `${have}/${all} criteria have evidence`,
    lead: "Tick the criteria whose evidence is there, and note its number or where it is kept. Nothing is uploaded: all notes stay on this device.",
    onlyWithout: "Only criteria without evidence",
    allThere: "Every criterion has its evidence.",
    has: "Evidence is there",
    hasOf: (criterion: string) => `Evidence for criterion ${criterion} is there`,
    level: "Level chosen",
    notAnswered: "not answered",
    noLevel: "None of the levels: needs no evidence",
    note: "Number, day, where it is kept",
    noteOf: (criterion: string) => `Note on the evidence for criterion ${criterion}`,
    guide: "Documents of form 02",
    guideHint:
      "For reference. The form does not say which document proves which criterion: whoever makes the dossier does.",
    proves: (criteria: string) => `for criterion ${criteria}`,
    provesNothing: "not used yet",
    noGuide: "There is no list of evidence for this decision.",
  },
} as const satisfies Record<Language, unknown>;

/** What the evidence's screen says besides the package's sentences. */
export function w(): (typeof words)[Language] {
  return inLanguage<(typeof words)[Language]>(words);
}
