import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import type { Label } from "../../../language/label.js";
import type { SetSource } from "../../../scoring/rate-evaluation.js";

/** A decision to look criteria sets and their classification up in. */
export interface PaperDecision extends SetSource {
  readonly number: string;
  readonly classification: readonly {
    readonly name: Label;
    readonly groups: readonly { readonly name: Label; readonly sets: readonly { readonly set: number }[] }[];
  }[];
}

/** Where a product set stands in a decision's classification. */
export function classify(
  { classification }: PaperDecision,
  set: CriteriaSet,
): { readonly sector: Label; readonly group: Label; readonly set: Label } {
  for (const sector of classification) {
    for (const group of sector.groups) {
      if (group.sets.some((one) => one.set === set.set)) {
        return { sector: sector.name, group: group.name, set: set.name };
      }
    }
  }
  return { sector: set.name, group: set.name, set: set.name };
}
