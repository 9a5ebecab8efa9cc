import { itemsOf } from "../../base/fields.js";
import type { Criterion } from "../../decisions/criterion.js";
import type { Label } from "../../language/label.js";
import { optionsOf } from "./options-of.js";
import { requireCriterion } from "./require-criterion.js";

/**
 * What an answer says, in both languages: the label of its level, with the case where it belongs to one; yes or no; the
 * labels of all ticked levels; "none of the levels".
 *
 * @param criterion - the criterion answered
 * @param answer - the answer, of any type
 * @returns its words, or undefined for what is no answer to this criterion
 * @throws TypeError when `criterion` is none
 * @example
 * answerLabel(findCriterion(tea, "2.4"), 0); // { vi: "Không", en: "No" }
 */
export function answerLabel(criterion: Criterion, answer: unknown): Label | undefined {
  requireCriterion("answerLabel", criterion);
  const options = optionsOf(criterion);
  const ticks = criterion.kind === "sum" ? itemsOf(answer, criterion.levels.length) : undefined;
  const values = ticks === undefined || ticks.length === 0 ? [ticks === undefined ? answer : 0] : ticks;
  const chosen = values.map((value) => options.find((option) => option.value === value));
  const words = chosen.flatMap((option) => (option === undefined ? [] : [wordsOf(option)]));
  return words.length < values.length
    ? undefined
    : { vi: words.map(({ vi }) => vi).join("; "), en: words.map(({ en }) => en).join("; ") };
}

function wordsOf({ label, case: branch }: ReturnType<typeof optionsOf>[number]): Label {
  return branch === undefined ? label : { vi: `${branch.name.vi}: ${label.vi}`, en: `${branch.name.en}: ${label.en}` };
}
