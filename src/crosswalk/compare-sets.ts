import type { CriteriaSet } from "../decisions/criteria-set.js";
import type { Criterion } from "../decisions/criterion.js";
import { setCode } from "../decisions/find.js";
import { type Change, change } from "./change.js";
import { compareCriterion } from "./compare-criterion.js";
import { compareFloors, compareUnheldMinimums } from "./compare-floors.js";
import { compareForm } from "./compare-form.js";
import { compareGrounds } from "./compare-grounds.js";
import { type CriteriaCorrespondence, correspondingCriteria } from "./corresponding-criteria.js";
import { requireSets } from "./require-sets.js";

/** Two criteria sets held against each other. */
export interface SetComparison extends CriteriaCorrespondence {
  /** Codes of the sets, such as `"2023/01"`. */
  readonly from: string;
  readonly to: string;
  /** The form first, then question by question in the order of the later set, then what ended, then the grounds. */
  readonly changes: readonly Change[];
}

/**
 * What changed from one criteria set to another: points, levels, floors, questions, grounds.
 *
 * Levels count as the same where their Vietnamese condition is worded the same; whether a change makes it easier or harder
 * is not judged.
 *
 * @param fromSet - the earlier set
 * @param toSet - the later set
 * @returns the pairs of criteria, and every difference with a stable code and its parameters
 * @throws TypeError when one of them is no criteria set
 * @example
 * compareSets(freshProduce2023, freshProduce2026).changes.find(({ code }) => code === "criterion.max");
 * // { code: "criterion.max", params: { criterion: "1.1", name: { … }, before: 5, after: 3 } }
 * @see annex II of 1048/QĐ-TTg, 148/QĐ-TTg and 26/2026/QĐ-TTg: the forms
 */
export function compareSets(fromSet: CriteriaSet, toSet: CriteriaSet): SetComparison {
  requireSets("compareSets", fromSet, toSet);
  const correspondence = correspondingCriteria(fromSet, toSet);
  const { pairs, ended } = correspondence;
  const numbers = new Map(pairs.map(({ from, to }) => [from, to]));
  const questions = toSet.criteria.flatMap((to) => {
    const pair = pairs.find((candidate) => candidate.to === to.code);
    const from = fromSet.criteria.find(({ code }) => code === pair?.from);
    return from === undefined ? onlyIn("criterion.added", to) : compareCriterion(from, to, numbers);
  });
  const gone = fromSet.criteria.filter(({ code }) => ended.includes(code));
  return {
    from: setCode(fromSet),
    to: setCode(toSet),
    ...correspondence,
    changes: [
      ...compareForm(fromSet, toSet),
      ...compareUnheldMinimums(fromSet, toSet),
      ...questions,
      ...gone.flatMap((from) => onlyIn("criterion.ended", from)),
      ...compareGrounds(fromSet, toSet),
    ],
  };
}

/** A question of one set alone, and its marks. */
function onlyIn(code: "criterion.added" | "criterion.ended", criterion: Criterion): readonly Change[] {
  const { code: number, name, max } = criterion;
  const floors =
    code === "criterion.added"
      ? compareFloors(criterion, undefined, criterion)
      : compareFloors(criterion, criterion, undefined);
  return [change(code, { criterion: number, name, max }), ...floors];
}
