import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import type { Criterion } from "../../../decisions/criterion.js";
import type { Label } from "../../../language/label.js";
import { answerRowsOf, type Choice } from "../layout.js";

/**
 * A place of a form in which something is chosen or written: the answer of a criterion; of one with cases the case (`8`) and the
 * level of each (`8/a`); of one with boxes each of them (`3.2#1`), and all of them together (`3.2`).
 */
export interface Slot {
  readonly key: string;
  readonly criterion: Criterion;
  readonly kind: "level" | "yesNo" | "case" | "caseLevel" | "boxes" | "box";
  /** What is printed beside it. */
  readonly label: Label;
  readonly choices: readonly Choice[];
  /** The letter of the case, of the level of one. */
  readonly letter?: string;
}

/** The places of a form by their keys, in printed order. */
export function slotsOf(set: CriteriaSet): ReadonlyMap<string, Slot> {
  return new Map(set.criteria.flatMap(slotsFor).map((slot) => [slot.key, slot]));
}

function slotsFor(criterion: Criterion): readonly Slot[] {
  const { code, kind, name, levels, cases = [] } = criterion;
  const rows = answerRowsOf(criterion).map((row) => ({ ...row, criterion }));
  switch (kind) {
    case "choice":
      return rows.map((row) => ({ ...row, kind: "level", label: name }));
    case "yesNo":
      return rows.map((row) => ({ ...row, kind: "yesNo", label: name }));
    case "sum":
      return [
        { key: code, criterion, kind: "boxes", label: name, choices: [] },
        ...rows.map((row, at): Slot => ({ ...row, kind: "box", label: levels[at]?.label ?? name })),
      ];
    case "cases":
      return rows.map((row, at): Slot => {
        const branch = cases[at - 1];
        return branch === undefined
          ? { ...row, kind: "case", label: name }
          : { ...row, kind: "caseLevel", label: branch.name, letter: branch.code };
      });
  }
}
