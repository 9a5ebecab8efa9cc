import type { Label } from "../../language/label.js";

/** A figure of stars as reports print it: `"potential-5"` are sent to the ministry, `"5-or-potential-5"` are both together. */
export type StarFigure = "3" | "4" | "5" | "potential-5" | "5-or-potential-5";

/** A type of producer as reports print it. */
export type ProducerFigure = "cooperative" | "enterprise" | "household";

/** A sector as reports print it, by the codes of the decisions. */
export type SectorFigure =
  | "food"
  | "drinks"
  | "herbs"
  | "fabrics"
  | "medicinal"
  | "handicraft"
  | "ornamental"
  | "tourism";

/** A number as printed, where reports say "more than" or "nearly". */
export type Bound = "at-least" | "at-most";

/** What a report said of the programme at a time. What it did not say is not there; shares are in per cent, as printed. */
export interface Snapshot {
  /** A name of its own, such as `"2018-11-20"`. */
  readonly id: string;
  /** The whole country, or the name of a province. */
  readonly scope: "national" | (string & {});
  /** The day, month or year that it is of. */
  readonly asOf: string;
  /** The time that is printed, where it cannot be right. */
  readonly printedAsOf?: string;
  /** Whether recognitions that have lapsed were taken out: no national source says. */
  readonly basis: "baseline" | "unknown" | "valid";
  /** Products of 3 stars or more. */
  readonly products?: number;
  readonly productsBound?: Bound;
  readonly byStars?: Readonly<Partial<Record<StarFigure, number>>>;
  readonly starShares?: Readonly<Partial<Record<StarFigure, string>>>;
  /** Products of 5 stars, recognised by the centre. */
  readonly fiveStars?: number;
  readonly bySector?: Readonly<Partial<Record<SectorFigure, number>>>;
  /** Figures by sector whose order is printed and whose names are not. */
  readonly bySectorPrinted?: readonly number[];
  readonly producers?: number;
  readonly producersBound?: Bound;
  /** Who is counted as a producer, where it is said. */
  readonly producerDefinition?: Label;
  readonly byProducer?: Readonly<Partial<Record<ProducerFigure, number>>>;
  readonly producerShares?: Readonly<Partial<Record<ProducerFigure, string>>>;
  /** The products a locality held an advantage in, before any was rated. */
  readonly advantageProducts?: number;
  readonly productGroups?: number;
  readonly enterprises?: number;
  /** The share of them, and of what. */
  readonly enterpriseShare?: { readonly percent: string; readonly of: Label };
  /** Products held fit to be rated. */
  readonly starCandidates?: number;
  /** Provinces with an OCOP project of their own. */
  readonly provincesWithProject?: { readonly count: number; readonly of: number };
  /** Provinces that take part. */
  readonly provinces?: number;
  /** How figures were reckoned from others, where they were. */
  readonly derived?: string;
  readonly note?: Label;
  /** Who printed it. */
  readonly source: string;
  readonly confidence: "high" | "medium" | "low";
}

/** Reports that do not agree, as data. */
export interface Contradiction {
  readonly id: string;
  /** The snapshots it is about. */
  readonly between: readonly string[];
  readonly says: Label;
}
