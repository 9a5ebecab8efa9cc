import { criteriaSet, type FormDraft, type PartDraft } from "../criteria-set.js";
import type { ProductSet } from "../product-set.js";
import { rules } from "./decision.js";
import { partNames } from "./headings.js";

/**
 * A form of annex II.
 *
 * @param product - its place in the classification
 * @param draft - grounds printed on it, samples (26/2026 art. 6.2d), and its parts in printed order
 */
// @__NO_SIDE_EFFECTS__
export function form<const P extends Readonly<Record<string, PartDraft>>>(
  product: ProductSet,
  draft: Pick<FormDraft<P>, "samples" | "grounds" | "parts">,
) {
  return criteriaSet(rules, product, {
    ...draft,
    partNames,
    source: `${rules.instrument}, annex II`,
  });
}
