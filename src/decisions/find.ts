import type { CriteriaSet, ProductSet } from "./criteria-set.js";

/**
 * Whether a key names a set: its number (`11`, `"11"`), slug (`"tea"`) or code (`"2026/11"`).
 *
 * @param decision - the decision's code
 */
export function isNamed(
  { decision, set, slug }: Pick<CriteriaSet, "decision" | "set" | "slug">,
  key: unknown,
): boolean {
  return key === set || key === String(set) || key === slug || key === setCode(decision, set);
}

/** The code of a set: `"2026/01"`. */
export function setCode(decision: string, set: ProductSet["set"]): string {
  return `${decision}/${String(set).padStart(2, "0")}`;
}
