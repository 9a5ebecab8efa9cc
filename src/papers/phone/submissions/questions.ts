import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import type { Case, Criterion } from "../../../decisions/criterion.js";
import type { Label } from "../../../language/label.js";
import { branchChoices, type Choice, criterionChoices, groundChoices } from "../choices.js";
import { branchQuestionLabel, criterionLabel } from "../form-labels.js";
import { branchName, names, questionName } from "../form-names.js";
import { formWords } from "../form-words.js";

/** A question of a form, as its answers are read back. */
export interface FormQuestion {
  readonly name: string;
  /** Its text, which some exports have in the place of its name. */
  readonly label?: Label;
  readonly choices?: readonly Choice[];
  /** Whether several choices may be ticked. */
  readonly isMultiple?: true;
}

/** The questions and calculations of a set's form by their names. */
export function questionsOf(set: CriteriaSet): ReadonlyMap<string, FormQuestion> {
  const texts = [names.product, names.producer, names.address, names.member, names.position, names.day] as const;
  const others = [names.place, names.remark] as const;
  const computed = [names.decision, names.set, names.form, names.total, names.band, names.stars, names.answers];
  const questions: readonly FormQuestion[] = [
    ...computed.map((name) => ({ name })),
    ...[...texts, ...others].map((name) => ({ name, label: formWords[name] })),
    { name: names.rejections, label: formWords.rejections, choices: groundChoices(set), isMultiple: true },
    ...set.criteria.flatMap(criterionQuestions),
  ];
  return new Map(questions.map((question) => [question.name, question]));
}

function criterionQuestions(criterion: Criterion): readonly FormQuestion[] {
  const { kind, cases = [] } = criterion;
  const ofBranch = (branch: Case): FormQuestion => ({
    name: branchName(criterion, branch),
    label: branchQuestionLabel(criterion, branch),
    choices: branchChoices(branch),
  });
  return [
    {
      name: questionName(criterion),
      label: criterionLabel(criterion),
      choices: criterionChoices(criterion),
      ...(kind === "sum" && { isMultiple: true }),
    },
    ...cases.map(ofBranch),
  ];
}
