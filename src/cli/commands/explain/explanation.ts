import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import type { Language } from "../../../language/language.js";
import { explainRating, type Reason } from "../../../scoring/explain-rating.js";
import { scoringMessage } from "../../../scoring/messages.js";
import type { Rating } from "../../../scoring/rating.js";
import type { Style } from "../../io/look.js";
import type { Rated } from "../rate/rater.js";
import { possibleLines, remarks, title } from "../rate/report.js";
import { toResult } from "../rate/result.js";

/** Why a rating is what it is, for people. */
export function explanation(style: Style, rated: Rated): string[] {
  const { rating, set } = rated;
  return [
    ...title(style, rating, set),
    ...reasonsOf(rating, set).map((reason) => `  - ${scoringMessage(reason, style.language, set)}`),
    ...possibleLines(style, rated),
    ...remarks(style, rated),
  ];
}

/** A rating and the reasons for it, as `explain --json` prints it. */
export function toExplanation(rating: Rating, language: Language, set: CriteriaSet | undefined): object {
  return {
    ...toResult(rating, language, set),
    reasons: reasonsOf(rating, set).map((reason) => ({ ...reason, message: scoringMessage(reason, language, set) })),
  };
}

function reasonsOf(rating: Rating, set: CriteriaSet | undefined): readonly Reason[] {
  return set === undefined ? [] : explainRating(set, rating);
}
