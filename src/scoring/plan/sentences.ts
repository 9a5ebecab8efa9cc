import type { Sentences } from "../../language/words.js";
import { groundEffects } from "../sentences/names.js";
import type { PlanIssueParams } from "./issue.js";

/** A sentence for every reason why there is no plan. */
export function planSentences(): Sentences<PlanIssueParams> {
  return {
    "plan.ground-reported": {
      vi: ({ ground, effect }, words) => `${groundEffects[effect].vi}, dù được bao nhiêu điểm: ${words.ground(ground)}`,
      en: ({ ground, effect }, words) => `${groundEffects[effect].en}, whatever the points: ${words.ground(ground)}`,
    },
    "plan.already-reached": {
      vi: ({ target, stars }) => `Không cần nâng mức: mục tiêu ${target} sao đã đạt (hiện ${stars} sao)`,
      en: ({ target, stars }) => `Nothing to raise: the target of ${target} stars is reached (now ${stars} stars)`,
    },
    "plan.points-out-of-reach": {
      vi: ({ target, required, most }, words) =>
        `Không thể đạt ${target} sao: cần ${required} điểm, cao nhất chỉ được ${words.points(most)} điểm`,
      en: ({ target, required, most }, words) =>
        `${target} stars are out of reach: ${required} points needed, at most ${words.points(most)} possible`,
    },
    "plan.floor-out-of-reach": {
      vi: ({ stars, criterion, required, most }, words) =>
        `Không thể đạt yêu cầu tối thiểu của ${stars} sao ở tiêu chí ${words.criterion(criterion)}: cần ${required} điểm, cao nhất chỉ được ${words.points(most)} điểm`,
      en: ({ stars, criterion, required, most }, words) =>
        `The floor for ${stars} stars is out of reach at criterion ${words.criterion(criterion)}: ${required} points needed, at most ${words.points(most)} possible`,
    },
    "plan.cases-differ": {
      vi: ({ criterion }, words) =>
        `Tiêu chí ${words.criterion(criterion)} giữ nguyên: các thành viên chấm theo trường hợp khác nhau, cần thống nhất trước`,
      en: ({ criterion }, words) =>
        `Criterion ${words.criterion(criterion)} stays as it is: members answer different cases and must first agree which one applies`,
    },
    "plan.costs-too-high": {
      vi: () => "Chi phí các mức quá lớn, cộng lại vượt giới hạn tính toán",
      en: () => "The costs are too high to be added up",
    },
    "plan.stop-out-of-reach": {
      vi: ({ criterion }, words) =>
        `Tiêu chí ${words.criterion(criterion)} không thể trên 0 điểm, nên phải dừng đánh giá`,
      en: ({ criterion }, words) =>
        `Criterion ${words.criterion(criterion)} cannot rise above 0 points, so the evaluation stops`,
    },
  };
}
