import { isRecord } from "../base/fields.js";
import { requireArgument } from "../base/require-argument.js";
import type { CriteriaSet } from "../decisions/criteria-set.js";
import type { Decision } from "../decisions/decision.js";
import { compareSets, type SetComparison } from "./compare-sets.js";
import { correspondingSets } from "./corresponding-sets.js";
import { requireSets } from "./require-sets.js";

/**
 * A set held against every set of another decision that holds its products: usually that of the decision before.
 *
 * @param set - the later set
 * @param earlier - the other decision, with its data
 * @returns one comparison for each corresponding set, amended versions among them; none where the set is new
 * @throws TypeError when `set` is no criteria set or `earlier` no decision
 * @example
 * compareDecisions(handicrafts2023, decision2019).map(({ from }) => from); // ["2019/23", "2019/24"]
 * @see annex II of 1048/QĐ-TTg, 148/QĐ-TTg and 26/2026/QĐ-TTg: the forms
 */
export function compareDecisions(set: CriteriaSet, earlier: Decision): readonly SetComparison[] {
  requireSets("compareDecisions", set);
  requireArgument(
    isRecord(earlier) && typeof earlier["find"] === "function",
    "compareDecisions",
    "expected a decision",
  );
  const sets = correspondingSets(set, earlier.code)?.sets ?? [];
  return sets.flatMap(({ code }) => {
    const other = earlier.find(code);
    return other === undefined ? [] : [compareSets(other, set)];
  });
}
