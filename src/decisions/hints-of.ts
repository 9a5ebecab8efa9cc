import { isRecord } from "../base/fields.js";
import { requireArgument } from "../base/require-argument.js";
import type { Label } from "../language/label.js";
import type { AnswersOf, CriteriaSet } from "./criteria-set.js";

/** The hint to a criterion of a set, by the criterion's code; undefined where the form prints none that helps. */
export type HintsOfSet = (criterion: string) => Label | undefined;

/** The criteria a set has, by their codes. */
type CodeOf<S> = keyof AnswersOf<S> & string;

/** The lookup of a set's hints. */
export function hintsOf<S extends CriteriaSet>(hints: Readonly<Partial<Record<CodeOf<S>, Label>>>): HintsOfSet {
  return (criterion) => {
    const isCode = typeof criterion === "string" && Object.hasOwn(hints, criterion);
    const hint = isCode ? hints[criterion as CodeOf<S>] : undefined;
    return hint && { vi: hint.vi, en: hint.en };
  };
}

/** The lookup of a decision's hints, from those of its sets by number (or by the slug of an amended one). */
export function hintIn(decision: string, sets: Readonly<Record<number | string, HintsOfSet>>) {
  return (set: Pick<CriteriaSet, "decision" | "set" | "slug" | "amendedBy">, criterion: string): Label | undefined => {
    requireArgument(isRecord(set), "hintFor", "expected a criteria set");
    const key = set.amendedBy === undefined ? set.set : set.slug;
    return set.decision === decision && Object.hasOwn(sets, key) ? sets[key]?.(criterion) : undefined;
  };
}
