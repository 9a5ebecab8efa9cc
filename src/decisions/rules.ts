import type { Label } from "../language/label.js";

/** A number of stars an evaluation can give (hạng sao). Only 3 to 5 are recognised. */
export type Stars = 1 | 2 | 3 | 4 | 5;

/** The stars that a total from `min` points on gives, up to the next band. */
export interface Band {
  readonly stars: Stars;
  readonly min: number;
}

/**
 * A tier of evaluation: what its authority recognises, and from which total on it sends the dossier on.
 *
 * `refers` is absent at the last tier.
 */
export interface Tier {
  readonly tier: string;
  readonly awards: readonly Stars[];
  readonly refers?: { readonly from: number; readonly to: string };
}

/** How far a product of some stars is held able to compete. */
export type Market = "domestic" | "export";

/** One requirement of minimums that are known in part. */
export interface KnownMinimum {
  /** The rank it is asked for. */
  readonly stars: Stars;
  /** The part of the form it belongs to, such as `"C"`. */
  readonly part: string;
  /** The product groups it is asked of, as the source numbers them; absent where it names none. */
  readonly groups?: readonly number[];
  readonly label: Label;
  /** Whether the source breaks off within it. */
  readonly cut?: true;
}

/**
 * Minimums that were law for a time and that no criteria set holds, because their text could not be read in full.
 *
 * They are no floors: nothing is computed from them. Whoever rates an evaluation of those days says that its stars are
 * not certain.
 */
export interface UnheldMinimums {
  /** The instrument that brought them, such as `"781/QĐ-TTg"`. */
  readonly instrument: string;
  /** The first and the last day they were law, `YYYY-MM-DD`. */
  readonly from: string;
  readonly until: string;
  /** Codes of the sectors they were not asked of. */
  readonly exceptSectors: readonly string[];
  /** What is known of them, lowest rank first. */
  readonly known: readonly KnownMinimum[];
  /** What of them was not read. */
  readonly unread: Label;
  /** Where they were read. */
  readonly source: string;
  /** Why the stars of such an evaluation are not certain. */
  readonly note: Label;
}

/** What a decision says about turning points into stars and stars into a certificate. */
export interface Rules {
  /** The decision's code, such as `"2026"`. */
  readonly decision: string;
  /** The instrument, such as `"26/2026/QĐ-TTg"`. */
  readonly instrument: string;
  /** The most points of a product: 100. */
  readonly max: number;
  /** The bands of the total, from the lowest up. */
  readonly bands: readonly Band[];
  /** The stars left when the lowest floors are missed. Not in the law: see `docs/rating.md`. */
  readonly belowFloors: Stars;
  /** The fewest stars for which a recognition and a certificate are issued. */
  readonly certifiableFrom: Stars;
  /** The fewest stars held able to compete for export. */
  readonly exportFrom: Stars;
  /** The tiers of evaluation in the order a dossier passes them, as last amended. */
  readonly tiers: readonly Tier[];
  /** The tiers before an amendment, with their last day, the earliest first; see `asOf`. */
  readonly earlierTiers?: readonly { readonly until: string; readonly tiers: readonly Tier[] }[];
  /** Minimums of a time that the criteria sets do not hold; see `unheldMinimumsOn`. */
  readonly unheldMinimums?: UnheldMinimums;
  /** What the decision itself says where others leave it to a council: how far members' totals may differ. */
  readonly policy?: { readonly divergence: { readonly limit: number; readonly action: "warn" | "block" } };
}
