import type { Case, Criterion, Level } from "../decisions/criterion.js";
import { permittedAnswers } from "../decisions/permitted-answers.js";

/** A printed level with the answer that chooses it. */
export interface Option {
  /** `3`, or `"a3"` within a case. */
  readonly answer: number | string;
  readonly level: Level;
  /** The condition as it is compared: within a case with the name of the case. */
  readonly condition: { readonly vi: string; readonly en: string };
}

/** The printed levels of a criterion, those of its cases among them. */
export function optionsOf(criterion: Criterion): readonly Option[] {
  return permittedAnswers(criterion).flatMap(({ answer, level, case: branch }) =>
    level === undefined ? [] : [{ answer, level, condition: conditionOf(level, branch) }],
  );
}

function conditionOf({ label }: Level, branch: Case | undefined): Option["condition"] {
  return branch === undefined ? label : { vi: `${branch.name.vi}: ${label.vi}`, en: `${branch.name.en}: ${label.en}` };
}

/** Whether two levels state the same condition, in both languages. */
export function isSameCondition({ condition: one }: Option, { condition: other }: Option): boolean {
  return one.vi === other.vi && one.en === other.en;
}
