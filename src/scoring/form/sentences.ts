import type { Sentences } from "../../language/words.js";
import type { PointsIssueParams } from "./answers-from-points.js";

/** A sentence for every problem that only a sheet of points can have. */
export function pointsSentences(): Sentences<Pick<PointsIssueParams, "points.no-level" | "points.several-levels">> {
  return {
    "points.no-level": {
      vi: ({ criterion, given, allowed }, { criterion: name, given: show }) =>
        `Tiêu chí ${name(criterion)}: không có mức nào được ${show(given)} điểm; điểm hợp lệ: ${allowed.join(", ")}`,
      en: ({ criterion, given, allowed }, { criterion: name, given: show }) =>
        `Criterion ${name(criterion)}: no level gives ${show(given)} points; allowed points: ${allowed.join(", ")}`,
    },
    "points.several-levels": {
      vi: ({ criterion, given, answers }, { criterion: name }) =>
        `Tiêu chí ${name(criterion)}: nhiều mức cùng được ${given} điểm (${answersText(answers)}); cần ghi rõ mức nào`,
      en: ({ criterion, given, answers }, { criterion: name }) =>
        `Criterion ${name(criterion)}: several levels give ${given} points (${answersText(answers)}); say which one`,
    },
  };
}

function answersText(answers: readonly (number | string | readonly number[])[]): string {
  return answers.map((answer) => (typeof answer === "object" ? answer.join("+") : answer)).join(", ");
}
