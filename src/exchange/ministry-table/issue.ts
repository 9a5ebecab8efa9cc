import type { FindingOf, Given, IssuePath, RemarkOf } from "../../base/finding.js";
import type { DisplayRank } from "../../records/display-rank.js";

/**
 * What can be wrong with a row of the ministry's table, by stable code, each with the parameters its sentence needs.
 *
 * Names never stand in parameters: those of households are names of people, and the path says where to look.
 */
export interface MinistryIssueParams {
  /** The row or entry is no object. */
  "ministry.not-an-object": { given: Given };
  /** The table has no such column. */
  "ministry.unknown-column": { given: string };
  /** More unknown columns than are listed. */
  "ministry.more-columns": { more: number };
  /** Nothing stands where something must. */
  "ministry.missing": Record<never, never>;
  /** A number, a boolean or an object where text is expected: a code given as a number may have lost zeros. */
  "ministry.not-text": { kind: string };
  /** The text is longer than the column; it is never cut. */
  "ministry.too-long": { length: number; most: number };
  /** A line break or another character that no name or code has. */
  "ministry.control-character": Record<never, never>;
  /** The key is no whole number of the column's range. */
  "ministry.id": { given: Given; least: number; most: number };
  /** None of the values the column may hold. */
  "ministry.not-an-option": { given: Given; allowed: readonly (string | number | boolean)[] };
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

/** The finding at its place. */
export function locate({ code, params }: MinistryFinding, path: IssuePath): MinistryIssue {
  return { code, path, params } as MinistryIssue;
}
