import { criteriaSet, type FormDraft, type PartDraft } from "../criteria-set.js";
import type { ProductSet } from "../product-set.js";
import { rules } from "./decision.js";
import { partNames } from "./headings.js";

/**
 * A form of 1048/QĐ-TTg, annex III.
 *
 * @param product - its place in the classification
 * @param draft - grounds printed on it, samples, doubts about its source, and its parts in printed order
 */
// @__NO_SIDE_EFFECTS__
export function form<const P extends Readonly<Record<string, PartDraft>>>(
  product: ProductSet,
  draft: Pick<FormDraft<P>, "samples" | "grounds" | "unverified" | "parts">,
) {
  const source = `${rules.instrument}, annex III`;
  return criteriaSet(rules, product, { ...draft, partNames, source });
}
