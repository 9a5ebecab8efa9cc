import type { Criterion } from "../../decisions/criterion.js";
import type { Label } from "../../language/label.js";
import { label } from "./form-labels.js";
import { formWords } from "./form-words.js";

/** What helps to answer a criterion: how it is answered, when it applies, and the form's own hint. */
export function questionHint({ kind, appliesIf, stopIfZero }: Criterion, own: Label | undefined): Label | undefined {
  const hints = [
    ...(own === undefined ? [] : [own]),
    ...(kind === "cases" ? [formWords.chooseCase] : []),
    ...(kind === "sum" ? [formWords.tick] : []),
    ...(appliesIf === undefined ? [] : [formWords.onlyIf(appliesIf)]),
    ...(stopIfZero ? [formWords.stopIfZero] : []),
  ];
  return hints.length === 0 ? undefined : label((language) => hints.map((hint) => hint[language]).join(". "));
}
