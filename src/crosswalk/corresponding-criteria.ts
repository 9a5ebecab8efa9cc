import type { CriteriaSet } from "../decisions/criteria-set.js";
import type { Criterion } from "../decisions/criterion.js";
import { isSameCondition, optionsOf } from "./option.js";
import { questionOf } from "./questions.js";
import { requireSets } from "./require-sets.js";

/** A question that both sets ask. */
export interface CriterionPair {
  /** Its code in the set compared from. */
  readonly from: string;
  /** Its code in the set compared to. */
  readonly to: string;
  /** Whether it is answered in the same way, by the same conditions in the same order, whatever their points. */
  readonly sameLevels: boolean;
}

/** Every criterion of two sets: asked by both, by the first only, by the second only. */
export interface CriteriaCorrespondence {
  /** In the printed order of the second set. */
  readonly pairs: readonly CriterionPair[];
  /** Codes of the first set that the second no longer asks. */
  readonly ended: readonly string[];
  /** Codes of the second set that the first does not ask. */
  readonly added: readonly string[];
}

/**
 * Which criteria of two sets ask the same.
 *
 * A question is known by its Vietnamese name, wherever it stands: no set asks two under one name. Names that only changed
 * their wording are listed by hand. Any two sets can be compared, whether their products correspond or not.
 *
 * @param fromSet - a criteria set, usually of the earlier decision
 * @param toSet - the other one
 * @returns pairs of codes, and what only one of the sets asks
 * @throws TypeError when one of them is no criteria set
 * @example
 * correspondingCriteria(freshProduce2023, freshProduce2026).ended; // ["3.5", "9.2"]: accounting and periodic testing
 * @see annex II of 1048/QĐ-TTg, 148/QĐ-TTg and 26/2026/QĐ-TTg: the forms
 */
export function correspondingCriteria(fromSet: CriteriaSet, toSet: CriteriaSet): CriteriaCorrespondence {
  requireSets("correspondingCriteria", fromSet, toSet);
  const before = new Map(fromSet.criteria.map((criterion) => [questionOf(criterion.name.vi), criterion]));
  const after = new Set(toSet.criteria.map(({ name }) => questionOf(name.vi)));
  const pairs = toSet.criteria.flatMap((to) => {
    const from = before.get(questionOf(to.name.vi));
    return from === undefined ? [] : [{ from: from.code, to: to.code, sameLevels: hasSameLevels(from, to) }];
  });
  return {
    pairs,
    ended: fromSet.criteria.filter(({ name }) => !after.has(questionOf(name.vi))).map(({ code }) => code),
    added: toSet.criteria.filter(({ name }) => !before.has(questionOf(name.vi))).map(({ code }) => code),
  };
}

function hasSameLevels(from: Criterion, to: Criterion): boolean {
  const earlier = optionsOf(from);
  const later = optionsOf(to);
  return (
    from.kind === to.kind &&
    earlier.length === later.length &&
    earlier.every((option, index) => {
      const other = later[index];
      return other !== undefined && isSameCondition(option, other);
    })
  );
}
