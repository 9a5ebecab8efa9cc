import type { Fraction } from "../base/fraction.js";
import type { MarketOf2018 } from "../decisions/market-of-2018.js";
import type { Stars } from "../decisions/rules.js";
import type { MissedFloor, OpenFloor } from "./floors.js";
import type { Issue } from "./issue.js";
import type { Note } from "./note.js";
import type { Score } from "./score.js";

/** Points per part and in total, to print. `exact` decides. */
export type Points = Readonly<Record<string, number>> & { readonly total: number };

/** What a council's members gave. */
export interface CouncilSummary {
  /** The members' totals, in their order. */
  readonly totals: readonly number[];
  /** The difference between the highest and the lowest total. */
  readonly spread: number;
  /** Appointed members without a sheet. */
  readonly missing: readonly (string | number)[];
}

/** What is missing for one star more than the rating gives. */
export interface NextStar {
  readonly stars: Stars;
  /** The average points missing to the band, exact; 0 where the total suffices. */
  readonly points: Fraction;
  /** The floors that are still missed. */
  readonly floors: readonly MissedFloor[];
}

/** What the law gives a product for an evaluation. */
export interface Rating {
  readonly id?: string | number;
  /** The decision's code; null where it is not known. */
  readonly decision: string | null;
  /** The set's number; null where it is not known. */
  readonly set: number | null;
  /** Whether every criterion that applies has a valid answer on every sheet. */
  readonly complete: boolean;
  /** Points per part and in total, averaged over the members; null without a sheet. */
  readonly points: Points | null;
  /** The sum of all members' points and their number: the exact average. */
  readonly exact: Fraction;
  /** The points of every part, group and criterion, summed over the members; null without a sheet. */
  readonly score: Score | null;
  /** The stars the total alone would give; null where answers are missing or something is wrong. */
  readonly band: Stars | null;
  /**
   * The stars after floors, rejections and stop rules; null where there are none. Where `authority` is not this tier and
   * `referredTo` is not null they are a potential only, such as 5 stars at the province (art. 7.3e).
   */
  readonly stars: Stars | null;
  /**
   * The marked levels up to the band that were not reached. Where answers are missing and nothing else is wrong: those
   * that no other answer can help any more, up to the band that can still be reached.
   */
  readonly missedFloors: readonly MissedFloor[];
  /** The marked levels that criteria without an answer can still reach; none of a complete evaluation. */
  readonly openFloors: readonly OpenFloor[];
  /** The grounds that were reported. */
  readonly rejections: readonly string[];
  /** The criteria whose 0 points stopped the evaluation. */
  readonly stopped: readonly { readonly criterion: string }[];
  /** What is missing for one star more; null with 5 stars or without stars. */
  readonly next: NextStar | null;
  /** The tier of evaluation, such as `"province"`; null where there is no set, or it has no such tier. */
  readonly tier: string | null;
  /** Whether a recognition and a certificate exist for these stars: 3 to 5. */
  readonly certifiable: boolean;
  /** Who recognises these stars; null where nobody does. */
  readonly authority: string | null;
  /** Where the dossier goes on to, such as `"ministry"` from 90 points at the province; null where it stays. */
  readonly referredTo: string | null;
  /** The market the programme of 2018 had in mind for these stars, with its source: no rule of a decision; null without stars. */
  readonly market: MarketOf2018 | null;
  /** Only for a council. */
  readonly council?: CouncilSummary;
  /** What a reader should know and what does not stand in the way of a rating. */
  readonly notes: readonly Note[];
  /** What is wrong; where anything is, there are neither band nor stars. */
  readonly issues: readonly Issue[];
}
