import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import type { Criterion } from "../../../decisions/criterion.js";
import { branchChoices, type Choice, criterionChoices, groundChoices } from "../choices.js";
import { branchName, names, questionName } from "../form-names.js";
import type { RowDraft } from "./rows.js";

/** The rows of the sheet `choices`; a list has the name of its question. */
export function choiceRows(set: CriteriaSet): readonly RowDraft[] {
  return [
    ...set.criteria.flatMap((criterion) => rowsOf(questionName(criterion), criterionChoices(criterion))),
    ...set.criteria.flatMap(branchRows),
    ...rowsOf(names.rejections, groundChoices(set)),
  ];
}

function branchRows(criterion: Criterion): readonly RowDraft[] {
  const { cases = [] } = criterion;
  return cases.flatMap((branch) => rowsOf(branchName(criterion, branch), branchChoices(branch)));
}

function rowsOf(list: string, choices: readonly Choice[]): readonly RowDraft[] {
  return choices.map(({ value, label }) => ({ fields: { list_name: list, name: value }, label }));
}
