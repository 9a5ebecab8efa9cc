import { requireArgument, requireOptions, shown } from "../../base/require-argument.js";
import type { CriteriaSet } from "../../decisions/criteria-set.js";
import type { Label } from "../../language/label.js";
import type { Language } from "../../language/language.js";
import { requireSet } from "../../scoring/score-sheet.js";
import type { BookLanguage } from "../workbook/layout.js";

/** How a phone form is made. */
export interface PhoneFormOptions {
  /** The languages of its labels; both by default, and whoever fills it in switches. */
  readonly lang?: BookLanguage;
  /** The hints of the set, such as `hintFor` of `ocop/decisions/2026/hints`; none by default. */
  readonly hintFor?: (set: CriteriaSet, criterion: string) => Label | undefined;
}

/** The options with what stands for those that are left out. */
export interface PhoneForm {
  readonly languages: readonly Language[];
  readonly hint: (criterion: string) => Label | undefined;
}

/** Reads a maker's options; what they cannot be is a programmer's mistake. */
export function phoneFormOf(caller: string, set: CriteriaSet, options: PhoneFormOptions): PhoneForm {
  requireSet(caller, set);
  requireOptions(caller, options);
  const { lang = "both", hintFor } = options;
  if (lang !== "vi" && lang !== "en" && lang !== "both") {
    throw new RangeError(`[ocop] ${caller}: unknown language "${shown(lang)}"`);
  }
  requireArgument(hintFor === undefined || typeof hintFor === "function", caller, "expected hintFor to be a function");
  return {
    languages: lang === "both" ? ["vi", "en"] : [lang],
    hint: (criterion) => hintFor?.(set, criterion),
  };
}
