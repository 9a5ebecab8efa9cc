import { isRecord } from "../base/fields.js";
import { requireArgument } from "../base/require-argument.js";
import type { Label } from "../language/label.js";
import type { CriteriaSet } from "./criteria-set.js";

/** A hint, and the criteria it stands at: by code, the numbers of their sets (or the slug of an amended one). */
export interface HintRow extends Label {
  readonly at: Readonly<Record<string, readonly (number | string)[]>>;
}

/** The lookup of a decision's hints. */
export function hintIn(decision: string, rows: readonly HintRow[]) {
  return (set: Pick<CriteriaSet, "decision" | "set" | "slug" | "amendedBy">, criterion: string): Label | undefined => {
    requireArgument(isRecord(set), "hintFor", "expected a criteria set");
    const key = set.amendedBy === undefined ? set.set : set.slug;
    const row =
      set.decision === decision && typeof criterion === "string"
        ? rows.find(({ at }) => Object.hasOwn(at, criterion) && at[criterion]?.includes(key))
        : undefined;
    return row && { vi: row.vi, en: row.en };
  };
}
