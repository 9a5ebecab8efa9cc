import { isRecord } from "../base/fields.js";
import { requireArgument } from "../base/require-argument.js";
import type { Market, Rules, Stars } from "./rules.js";

/**
 * How far a product of some stars is held able to compete under a decision, also one without points.
 *
 * @param rules - the rules of the decision
 * @param stars - 1 to 5
 * @returns `"export"` from the decision's `exportFrom` stars on, else `"domestic"`
 * @throws TypeError when `rules` are none, RangeError when `stars` is no number of stars
 * @example
 * marketOf(decision2018.rules, 5); // "export"
 * @see 490/QĐ-TTg: 5 stars meet international standards; 1048/QĐ-TTg art. 1.2: 5 stars may be exported
 */
export function marketOf(rules: Pick<Rules, "exportFrom">, stars: Stars): Market {
  requireArgument(isRecord(rules), "marketOf", "expected the rules of a decision");
  if (![1, 2, 3, 4, 5].includes(stars)) {
    throw new RangeError("[ocop] marketOf: stars must be 1, 2, 3, 4 or 5");
  }
  return stars >= rules.exportFrom ? "export" : "domestic";
}
