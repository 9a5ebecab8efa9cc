import type { CriteriaSet } from "../../decisions/criteria-set.js";
import type { Case, Criterion } from "../../decisions/criterion.js";
import type { Label } from "../../language/label.js";
import { optionsOf } from "../../scoring/form/options-of.js";
import { branchLabel, groundLabel, optionLabel } from "./form-labels.js";

/** One choice of a question. */
export interface Choice {
  /** What the form keeps: the number of a level, `0` for none of them, the letter of a case, or a ground's code. */
  readonly value: string;
  readonly label: Label;
}

const noCase: Choice = {
  value: "0",
  label: { vi: "Không thuộc trường hợp nào (0 điểm)", en: "None of the cases (0 points)" },
};

/** The choices of a criterion's question, none of the levels last; of one with cases, the cases. */
export function criterionChoices(criterion: Criterion): readonly Choice[] {
  const { kind, cases = [] } = criterion;
  const options = optionsOf(criterion);
  return kind === "cases"
    ? [...cases.map((branch) => ({ value: branch.code, label: branchLabel(branch) })), noCase]
    : options.map((option) => ({ value: String(option.value), label: optionLabel(option, kind !== "yesNo") }));
}

/** The choices of the question for the level within a case. */
export function branchChoices({ levels }: Case): readonly Choice[] {
  const options = optionsOf({ code: "", kind: "choice", name: { vi: "", en: "" }, max: 0, levels });
  return options.map((option) => ({ value: String(option.value), label: optionLabel(option, true) }));
}

/** The choices of the question for grounds that end an evaluation. */
export function groundChoices({ grounds }: CriteriaSet): readonly Choice[] {
  return grounds.map((ground) => ({ value: ground.code, label: groundLabel(ground) }));
}
