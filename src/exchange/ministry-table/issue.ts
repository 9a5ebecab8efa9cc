import type { FindingOf, Given, RemarkOf } from "../../base/finding.js";
import type { InputIssueParams } from "../../base/input-issue.js";
import type { DisplayRank } from "../../records/display-rank.js";

/**
 * What can be wrong with a row of the ministry's table, by stable code, each with the parameters its sentence needs.
 *
 * Names never stand in parameters: those of households are names of people, and the path says where to look.
 */
export interface MinistryIssueParams extends InputIssueParams {
  /** A number where a code is needed: it may have lost the zeros it begins with. */
  "ministry.code-as-number": Record<never, never>;
  /** The key is no whole number of the column's range. */
  "ministry.id": { given: Given; least: number; most: number };
  /** The revenue is no number, or it is negative. */
  "ministry.revenue-malformed": { given: Given };
  /** The revenue has more decimals than the column. */
  "ministry.revenue-too-precise": { given: Given; decimals: number };
  /** The revenue is higher than a whole number of đồng is exact; `most` is in million đồng. */
  "ministry.revenue-too-large": { given: Given; most: string };
  /** The column holds steps of 10,000 đồng, and the revenue lies between two. */
  "ministry.revenue-not-representable": { given: number; step: number };
  /** There is no recognition: the table is for recognised products. */
  "ministry.not-recognised": { because: NotRecognised };
}

/** Why a record is no recognition that was ever in force. */
export type NotRecognised = Exclude<Extract<DisplayRank, { stars: null }>["because"], "expired" | "revoked">;

/** The stable code of an issue of the ministry's table. */
export type MinistryIssueCode = keyof MinistryIssueParams;

/** What is wrong, without where. */
export type MinistryFinding<C extends MinistryIssueCode = MinistryIssueCode> = RemarkOf<MinistryIssueParams, C>;

/** A problem of the ministry's table; the path is the column, or the field of an entry. */
export type MinistryIssue<C extends MinistryIssueCode = MinistryIssueCode> = FindingOf<MinistryIssueParams, C>;
