import type { Fraction } from "../../base/fraction.js";
import type { Stars } from "../../decisions/rules.js";

/** An evaluation whose average lies close to the least points of a band, below or above it. */
export interface NearThreshold {
  /** Its place among the evaluations, counted from 0. */
  readonly index: number;
  readonly id?: string | number;
  readonly decision: string | null;
  readonly set: number | null;
  /** The exact average. */
  readonly exact: Fraction;
  /** The band, and its least points. */
  readonly band: { readonly stars: Stars; readonly min: number };
  /** Whether the average reaches them. */
  readonly reached: boolean;
}

/** How often a marked level was missed. */
export interface FloorCount {
  readonly decision: string | null;
  readonly set: number | null;
  readonly criterion: string;
  /** The stars the mark is for. */
  readonly stars: Stars;
  readonly times: number;
}

/** A council whose members' totals differ. */
export interface CouncilSpread {
  readonly index: number;
  readonly id?: string | number;
  readonly members: number;
  /** The difference between the highest and the lowest total. */
  readonly spread: number;
}

/** What many ratings come to. */
export interface RatingsSummary {
  /** How many evaluations there are; each is counted in `stars` or in one of the three after it. */
  readonly evaluations: number;
  /** How many have so many stars. */
  readonly stars: Readonly<Record<Stars, number>>;
  /** How many have no stars because answers are missing, and nothing else is wrong. */
  readonly incomplete: number;
  /** How many have no stars because something else is wrong. */
  readonly faulty: number;
  /** How many have none because a ground was reported or 0 points stopped the evaluation. */
  readonly stopped: number;
  /** Those close to a band's least points, in the order of the evaluations. */
  readonly near: readonly NearThreshold[];
  /** The floors that were missed, most often first; of evaluations without answers missing. */
  readonly floors: readonly FloorCount[];
  readonly councils: {
    /** How many evaluations are of councils with two sheets or more, all of them whole. */
    readonly count: number;
    /** The spreads of all together. */
    readonly spreads: number;
    /** How many have totals that differ by more than the policy's limit. */
    readonly divergent: number;
    /** The widest spreads, at most 10, widest first. */
    readonly widest: readonly CouncilSpread[];
  };
}
