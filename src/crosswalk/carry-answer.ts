import type { Answer } from "../decisions/answer.js";
import type { Criterion } from "../decisions/criterion.js";
import { isSameCondition, optionsOf } from "./option.js";

/** An answer in the new numbering, or why there is none. */
export type Carried =
  | { readonly answer: Answer }
  | { readonly because: "carry.asked-differently" | "carry.levels-changed" | "carry.condition-ended" };

/**
 * A valid answer to a question as another set asks it.
 *
 * "None of the levels" and ticks say something about every level, so they hold only where all levels are the same.
 *
 * @param from - as the question was asked
 * @param to - as it is asked now
 * @param sameLevels - whether all levels state the same, in the same order
 * @param answer - a permitted answer to `from`
 */
export function carryAnswer(from: Criterion, to: Criterion, sameLevels: boolean, answer: Answer): Carried {
  if (from.kind !== to.kind) {
    return { because: "carry.asked-differently" };
  }
  if (answer === 0 || typeof answer === "object") {
    return sameLevels ? { answer: answer || 0 } : { because: "carry.levels-changed" };
  }
  if (from.kind === "yesNo") {
    return { answer };
  }
  const chosen = optionsOf(from).find((option) => option.answer === answer);
  const same = chosen && optionsOf(to).find((option) => isSameCondition(option, chosen));
  return same === undefined ? { because: "carry.condition-ended" } : { answer: same.answer };
}
