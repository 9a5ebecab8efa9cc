import type { CriteriaSet } from "../../decisions/criteria-set.js";
import type { Criterion } from "../../decisions/criterion.js";
import { requireSet } from "../score-sheet.js";

/**
 * The criterion with a code.
 *
 * @param set - the criteria set
 * @param code - the printed code, such as `"1.1"`; of any type, since it may come out of a form
 * @returns the criterion, or undefined where the set has none with this code
 * @throws TypeError when `set` is no criteria set
 * @example
 * findCriterion(tea, "1.1")?.name.en; // "Raw-material source"
 */
export function findCriterion(set: CriteriaSet, code: unknown): Criterion | undefined {
  requireSet("findCriterion", set);
  return set.criteria.find((criterion) => criterion.code === code);
}
