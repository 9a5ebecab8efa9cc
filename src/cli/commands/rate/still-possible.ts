import { fieldsOf } from "../../../base/fields.js";
import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import type { Language } from "../../../language/language.js";
import { bounds } from "../../../scoring/bounds.js";
import type { Rating } from "../../../scoring/rating.js";
import { rateWords } from "./words.js";

/** What a sheet that is not filled in to the end can still come to; undefined for any other evaluation. */
export function stillPossible(
  { issues, rejections }: Rating,
  set: CriteriaSet | undefined,
  evaluation: unknown,
  language: Language,
): { readonly answered: string; readonly points: string; readonly stars: string } | undefined {
  const answers = fieldsOf(evaluation)?.["answers"];
  const isUnfinished = issues.length > 0 && issues.every(({ code }) => code === "answer.missing");
  if (set === undefined || !isUnfinished || fieldsOf(answers) === undefined) {
    return undefined;
  }
  const t = rateWords[language];
  const { points, stars, open } = bounds(set, answers as object, { rejections });
  const all = set.criteria.length;
  return points === null || stars === null
    ? undefined
    : {
        answered: t.answered(all - open.length, all),
        points: t.pointsPossible(points.least, points.most),
        stars: t.starsPossible(stars.least, stars.most),
      };
}
