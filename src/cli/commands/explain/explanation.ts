import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import type { Language } from "../../../language/language.js";
import { message } from "../../../messages/index.js";
import { explainRating, type Reason } from "../../../scoring/explain-rating.js";
import type { Rating } from "../../../scoring/rating.js";
import type { Style } from "../../io/console.js";
import { remarks, title } from "../rate/report.js";
import { toResult } from "../rate/result.js";

/** Why a rating is what it is, for people. */
export function explanation(style: Style, rating: Rating, set: CriteriaSet | undefined): string[] {
  return [
    ...title(style, rating, set),
    ...reasonsOf(rating, set).map((reason) => `  - ${message(reason, style.language, set)}`),
    ...remarks(style, rating, set),
  ];
}

/** A rating and the reasons for it, as `explain --json` prints it. */
export function toExplanation(rating: Rating, language: Language, set: CriteriaSet | undefined): object {
  return {
    ...toResult(rating, language, set),
    reasons: reasonsOf(rating, set).map((reason) => ({ ...reason, message: message(reason, language, set) })),
  };
}

function reasonsOf(rating: Rating, set: CriteriaSet | undefined): readonly Reason[] {
  return set === undefined ? [] : explainRating(set, rating);
}
