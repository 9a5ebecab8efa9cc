import type { Label } from "../language/label.js";
import type { Stars } from "./rules.js";

/** The day of the workshop. */
const SAID = "2018-11-20";

/** Where a product is held able to sell. */
export type Market = "domestic" | "export";

/** What the programme said in 2018 of the market of a rank. It is not in any decision. */
export interface MarketOf2018 {
  readonly market: Market;
  /** When it was said, `YYYY-MM-DD`. */
  readonly said: typeof SAID;
  /** Who said it, and what it is. */
  readonly source: Label;
}

const source: Label = {
  vi: "Định hướng của Chương trình OCOP năm 2018 (hội thảo quốc tế OCOP, Hà Nội, 20/11/2018), không phải quy định của quyết định nào",
  en: "The OCOP programme's outlook of 2018 (international OCOP workshop, Hanoi, 2018-11-20), not a rule of any decision",
};
const domestic: MarketOf2018 = { market: "domestic", said: SAID, source };
const abroad: MarketOf2018 = { market: "export", said: SAID, source };

/**
 * The market the programme of 2018 had in mind for a rank: 1 to 3 stars the home market, 4 and 5 stars able to compete and
 * to export.
 *
 * It was the programme's outlook of that time, not law. What a decision itself says of a rank stands in its
 * `rules.ranks`, and in `rules.exportFrom` from how many stars on it speaks of export.
 *
 * @param stars - 1 to 5
 * @returns the market, with its day and source
 * @throws RangeError when `stars` is no number of stars
 * @example
 * marketOf2018(4).market; // "export"
 * decision2026.rules.exportFrom; // 5
 * @see 26/2026/QĐ-TTg art. 3.3: export belongs to 5 stars, good market access to 4; 1 star is not yet traded
 */
export function marketOf2018(stars: Stars): MarketOf2018 {
  if (![1, 2, 3, 4, 5].includes(stars)) {
    throw new RangeError("[ocop] marketOf2018: stars must be 1, 2, 3, 4 or 5");
  }
  return stars >= 4 ? abroad : domestic;
}
