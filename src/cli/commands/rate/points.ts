import type { Part } from "../../../decisions/criteria-set.js";
import type { Criterion } from "../../../decisions/criterion.js";
import { formatAverage } from "../../../language/number.js";
import type { Rating } from "../../../scoring/rating.js";
import type { CriterionScore, Score } from "../../../scoring/score.js";
import type { Style } from "../../io/look.js";
import { rateWords } from "./words.js";

/** The criteria of a part, in printed order. */
export function criteriaOf({ groups }: Part): readonly Criterion[] {
  return groups.flatMap(({ criteria }) => criteria);
}

/** The points of a criterion. */
export function scoreOf({ criteria }: Score, { code }: Criterion): CriterionScore | undefined {
  return criteria.find((own) => own.code === code);
}

/** Points of a criterion, an average where there are several sheets, with a mark where a floor is missed. */
export function pointsText(
  { language, colours, isPlain }: Style,
  own: CriterionScore | undefined,
  { count }: Score,
  { missedFloors }: Rating,
): string {
  const points =
    own === undefined || own.answered < count
      ? `–/${own?.max ?? ""}`
      : `${formatAverage({ sum: own.sum, count }, language)}/${own.max}`;
  const isMissed = missedFloors.some(({ criterion }) => criterion === own?.code);
  return isMissed ? colours.red(`${points} ${isPlain ? `(${rateWords[language].belowFloor})` : "!"}`) : points;
}
