import type { Criterion } from "../decisions/criterion.js";
import { type Change, change, ifDifferent } from "./change.js";
import { compareFloors } from "./compare-floors.js";
import { compareLevels } from "./compare-levels.js";

/**
 * What changed in a question that both sets ask.
 *
 * @param from - as the earlier set asks it
 * @param to - as the later set asks it
 * @param pairs - the earlier set's codes as the later set numbers them
 */
export function compareCriterion(
  from: Criterion,
  to: Criterion,
  pairs: ReadonlyMap<string, string>,
): readonly Change[] {
  const { code: criterion, name } = to;
  const stops = to.stopIfZero === true;
  return [
    ...ifDifferent(from.code, criterion, () => change("criterion.renumbered", { criterion, before: from.code, name })),
    ...ifDifferent(from.name.vi, name.vi, () =>
      change("criterion.renamed", { criterion, before: from.name, after: name }),
    ),
    ...ifDifferent(from.kind, to.kind, () =>
      change("criterion.kind", { criterion, name, before: from.kind, after: to.kind }),
    ),
    ...ifDifferent(from.max, to.max, () =>
      change("criterion.max", { criterion, name, before: from.max, after: to.max }),
    ),
    ...ifDifferent(from.appliesIf && pairs.get(from.appliesIf), to.appliesIf, () =>
      change("criterion.applies-if", {
        criterion,
        name,
        before: from.appliesIf ?? null,
        after: to.appliesIf ?? null,
      }),
    ),
    ...ifDifferent(from.stopIfZero === true, stops, () =>
      change("criterion.stop-if-zero", { criterion, name, after: stops }),
    ),
    ...compareLevels(from, to),
    ...compareFloors(to, from, to),
  ];
}
