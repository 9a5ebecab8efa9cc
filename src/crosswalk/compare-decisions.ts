import type { CriteriaSet } from "../decisions/criteria-set.js";
import type { Decision } from "../decisions/decision.js";
import { compareSets, type SetComparison } from "./compare-sets.js";
import { correspondingSets } from "./corresponding-sets.js";

/**
 * A set held against every set of another decision that holds its products: usually that of the decision before.
 *
 * @param set - the later set
 * @param earlier - the other decision, with its data
 * @returns one comparison for each corresponding set, amended versions among them; none where the set is new
 * @example
 * compareDecisions(handicrafts2023, decision2019).map(({ from }) => from); // ["2019/23", "2019/24"]
 */
export function compareDecisions(set: CriteriaSet, earlier: Decision): readonly SetComparison[] {
  const sets = correspondingSets(set, earlier.code)?.sets ?? [];
  return sets.flatMap(({ code }) => {
    const other = earlier.find(code);
    return other === undefined ? [] : [compareSets(other, set)];
  });
}
