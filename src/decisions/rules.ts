import type { Label } from "../language/label.js";

/** A number of stars an evaluation can give (hạng sao). Only 3 to 5 are recognised. */
export type Stars = 1 | 2 | 3 | 4 | 5;

/** The stars that a total from `min` points on gives, up to the next band. */
export interface Band {
  readonly stars: Stars;
  readonly min: number;
}

/** What the level before may do with a product that it sent on and whose total is then too low. */
export type BelowCentre = "recognise-on-central-result" | "evaluate-again";

/**
 * A tier of evaluation: what its authority recognises, and from which total on it sends the dossier on.
 *
 * `refers` is absent at the last tier.
 */
export interface Tier {
  readonly tier: string;
  readonly awards: readonly Stars[];
  readonly refers?: {
    readonly from: number;
    readonly to: string;
    /** Whether the chair of its People's Committee approves the result first. */
    readonly isApproved?: true;
    /** Where it says so; absent where the text was not read. */
    readonly article?: string;
  };
  /** What follows here under the total from which the level before refers; absent where that is not known. */
  readonly belowTotal?: {
    readonly choices: readonly BelowCentre[];
    /** Whether the chair of its People's Committee chooses. */
    readonly byChair?: true;
    readonly article: string;
  };
  /** The authority's name, where it is not today's. */
  readonly authority?: Label;
}

/** What a decision says a product of a rank is, in short, and where; the article is absent where its text was not read. */
export interface Rank extends Label {
  readonly article?: string;
}

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
  /** Codes of the sectors they were not asked of, and these sectors in words. */
  readonly exceptSectors: readonly string[];
  readonly except: Label;
  /** What is known of them, lowest rank first. */
  readonly known: readonly KnownMinimum[];
  /** What of them was not read. */
  readonly unread: Label;
  /** Where they were read. */
  readonly source: string;
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
  /** What a product of each rank is; a rank is absent where what the decision says of it was not read. */
  readonly ranks: Readonly<Partial<Record<Stars, Rank>>>;
  /** The fewest stars whose rank the decision itself ties to export; absent where that was not read. */
  readonly exportFrom?: Stars;
  /** The tiers of evaluation in the order a dossier passes them, as last amended. */
  readonly tiers: readonly Tier[];
  /** The tiers before an amendment, with the day it took effect, the earliest first; see `asOf`. */
  readonly earlierTiers?: readonly { readonly before: string; readonly tiers: readonly Tier[] }[];
  /** Minimums of a time that the criteria sets do not hold; see `unheldMinimumsOn`. */
  readonly unheldMinimums?: UnheldMinimums;
  /** What the decision itself says where others leave it to a council: how far members' totals may differ. */
  readonly policy?: { readonly divergence: { readonly limit: number; readonly action: "warn" | "block" } };
}
