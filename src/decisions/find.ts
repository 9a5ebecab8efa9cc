import type { CriteriaSet } from "./criteria-set.js";

type Named = Pick<CriteriaSet, "decision" | "set" | "slug" | "amendedBy">;

/** Whether a key names a set: its number (`11`, `"11"`), slug (`"tea"`) or code (`"2026/11"`). */
export function isNamed(named: Named, key: unknown): boolean {
  const { set, slug } = named;
  return [set, String(set), slug, setCode(named)].includes(key as string);
}

/** The code of a set: `"2026/01"`, `"2019/26-781"` for one that stands beside its original. */
export function setCode({ decision, set, amendedBy }: Omit<Named, "slug">): string {
  return `${decision}/${String(set).padStart(2, "0")}${amendedBy ? `-${amendedBy}` : ""}`;
}
