import { type Fields, textOf } from "../../../base/fields.js";
import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import type { FloorStars } from "../../../decisions/criterion.js";
import type { Label } from "../../../language/label.js";
import { answerLabel } from "../../../scoring/form/answer-label.js";
import type { Score } from "../../../scoring/score.js";

/** A criterion of a form with what was answered. */
export interface CriterionResult {
  readonly part: string;
  readonly group: { readonly code: string; readonly name: Label };
  readonly code: string;
  readonly name: Label;
  readonly max: number;
  /** What the answer says; null where there is none. */
  readonly level: Label | null;
  /** The points; null without an answer. */
  readonly points: number | null;
  /** Marked levels of the criterion that its points do not reach, by stars. */
  readonly misses: readonly FloorStars[];
  readonly remark: string | null;
}

/** The criteria of a form in printed order, with the answers of one sheet. */
export function criterionResults(
  set: CriteriaSet,
  score: Score,
  answers: Fields,
  remarks: Fields,
): readonly CriterionResult[] {
  const points = new Map(score.criteria.map(({ code, sum }) => [code, sum]));
  return set.parts.flatMap((part) =>
    part.groups.flatMap((group) =>
      group.criteria.map((criterion) => {
        const answer = answers[criterion.code];
        const isGiven = answer !== undefined && answer !== null;
        const own = isGiven ? (points.get(criterion.code) ?? null) : null;
        return {
          part: part.code,
          group: { code: group.code, name: group.name },
          code: criterion.code,
          name: criterion.name,
          max: criterion.max,
          level: (isGiven ? answerLabel(criterion, answer) : undefined) ?? null,
          points: own,
          misses: set.floors
            .filter((floor) => floor.criterion === criterion.code && own !== null && own < floor.points)
            .map(({ stars }) => stars),
          remark: textOf(remarks[criterion.code]) ?? null,
        };
      }),
    ),
  );
}
