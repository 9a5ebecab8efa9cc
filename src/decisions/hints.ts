import { isRecord } from "../base/fields.js";
import { requireArgument } from "../base/require-argument.js";
import type { Label } from "../language/label.js";
import type { AnswersOf, CriteriaSet } from "./criteria-set.js";

/** The hints of a set by the codes of its criteria: at those where the form prints one that helps. */
export type HintsOf<S> = { readonly [C in keyof AnswersOf<S>]?: Label };

/** The hints of a set, whichever it is. */
type Hints = Readonly<Record<string, Label | undefined>>;

/** The lookup of a decision's hints, from those of its sets by number (or by the slug of an amended one). */
export function hintIn(decision: string, sets: Readonly<Record<number | string, Hints>>) {
  return (set: Pick<CriteriaSet, "decision" | "set" | "slug" | "amendedBy">, criterion: string): Label | undefined => {
    requireArgument(isRecord(set), "hintFor", "expected a criteria set");
    const key = set.amendedBy === undefined ? set.set : set.slug;
    const hints = set.decision === decision && Object.hasOwn(sets, key) ? sets[key] : undefined;
    const isCode = hints !== undefined && typeof criterion === "string" && Object.hasOwn(hints, criterion);
    const hint = isCode ? hints[criterion] : undefined;
    return hint && { vi: hint.vi, en: hint.en };
  };
}
