import type { Criterion, FloorStars } from "../../decisions/criterion.js";
import { permittedAnswers } from "../../decisions/permitted-answers.js";
import type { Label } from "../../language/label.js";
import { requireCriterion } from "./require-criterion.js";

/** One choice a form offers for a criterion. */
export interface AnswerOption {
  /** The answer that is chosen with it; of ticked levels its number in the list. */
  readonly value: number | string;
  readonly label: Label;
  readonly points: number;
  /** The stars it is the least level for, where it bears asterisks. */
  readonly floor?: FloorStars;
  /** The branch it belongs to, in a criterion with cases. */
  readonly case?: { readonly code: string; readonly name: Label };
}

const none: Label = { vi: "Không thuộc mức nào", en: "None of the levels" };
const yes: Label = { vi: "Có", en: "Yes" };
const no: Label = { vi: "Không", en: "No" };

/**
 * The choices a form offers for a criterion, in printed order, "none of the levels" last: what a drop-down, a group of
 * buttons or a row of boxes needs.
 *
 * Of a criterion whose ticked levels add up (`kind: "sum"`) each choice is a box; the answer is the list of their values.
 *
 * @param criterion - a criterion of a set
 * @returns value, label in both languages, points; floor and case where there are any
 * @throws TypeError when `criterion` is none
 * @example
 * optionsOf(findCriterion(tea, "2.4")); // [{ value: 1, label: { vi: "Có", en: "Yes" }, points: 1 }, { value: 0, … }]
 * @see 26/2026/QĐ-TTg annex II: the levels printed on the forms
 */
export function optionsOf(criterion: Criterion): readonly AnswerOption[] {
  requireCriterion("optionsOf", criterion);
  return [
    ...permittedAnswers(criterion).map(({ answer, points, level, case: branch }) => ({
      value: answer,
      label: level?.label ?? yes,
      points,
      ...(level?.floor && { floor: level.floor }),
      ...(branch && { case: { code: branch.code, name: branch.name } }),
    })),
    { value: 0, label: criterion.kind === "yesNo" ? no : none, points: 0 },
  ];
}
