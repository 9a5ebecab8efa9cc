import type { InputIssue } from "../../base/input-issue.js";
import { reportAll } from "../../base/issue-list.js";
import { readList } from "../../base/read.js";
import { requireArgument, requireOptions } from "../../base/require-argument.js";
import type { Recognition } from "../../records/recognition.js";
import type { CertificateIssue, CertificateIssues } from "../certificate/issue.js";
import { MOST_ENTRIES } from "../certificate/most-entries.js";
import { inForceUntil } from "../certificate/phases.js";
import { addDays } from "../day-arithmetic.js";
import { compareAwards, type LeftOut, type RankAward, type RecognitionFacts, readAward } from "./award.js";

/** A stretch of days on which a rank was held. */
export interface RankPeriod {
  /** The first day: that of the recognition. */
  readonly from: string;
  /** The last day, as far as the records tell. */
  readonly to: string;
  readonly stars: 3 | 4 | 5;
  /** What ends it. */
  readonly ends: "superseded" | "expired" | "revoked";
  readonly recognition: Recognition;
  /** The recognition's place in the list. */
  readonly index: number;
}

/** The ranks of a product over time. */
export interface RankHistory {
  /** From the oldest on; no two share a day. */
  readonly periods: readonly RankPeriod[];
  /** The recognitions that give no rank, and why. */
  readonly leftOut: readonly LeftOut[];
  /** What is wrong with the days of recognitions, which then give no rank either. */
  readonly issues: readonly (CertificateIssue | InputIssue)[];
}

/** What records of recognitions do not hold and the reckoning can use. */
export interface RankOptions {
  /** What is known of a recognition's certificate: a filed renewal, and what art. 12.3 needs. */
  readonly facts?: (recognition: Recognition) => RecognitionFacts | undefined;
}

/** What a recognition gave until another one, its end or its revocation; without days where it was undone at once. */
export interface Span extends RankAward {
  readonly last: string;
  readonly ends: RankPeriod["ends"];
}

/** All that history and current rank are made from. */
export interface Spans {
  readonly spans: readonly Span[];
  readonly leftOut: RankHistory["leftOut"];
  readonly issues: readonly (CertificateIssue | InputIssue)[];
}

/**
 * The ranks of one product over time.
 *
 * Only signed decisions and official news count (see `displayRank`), whatever their order in the list. A recognition holds
 * from its date to the end of its certificate, an extension of art. 12.3 included, or to its revocation, or to the day before
 * the next recognition: a re-evaluation with fewer stars counts from its date just as an upgrade does.
 *
 * Our readings, where the law is silent: what was superseded does not come back when its successor ends or is revoked. Of
 * recognitions of one day that with more stars counts; of equal ones, one that was revoked, then the signed decision, then
 * the longer term. Where the day of the award is not known but the last day is, it was 36 months before (art. 4.3).
 *
 * @param recognitions - the recognitions of the product as `validate` gives them, in any order
 * @param options - `facts`: what is known of a recognition's certificate
 * @returns the periods, what was left out and why, and the issues, as {@link certificateStatus} has them
 * @example
 * rankHistory([{ stars: 3, evidence: "official-news", date: "2026-08-05" }]).periods;
 * // [{ from: "2026-08-05", to: "2029-08-05", stars: 3, ends: "expired", … }]
 * @see 26/2026/QĐ-TTg, art. 4.3, 7.5, 7.6, 8 and 12
 */
export function rankHistory(recognitions: readonly Recognition[], options: RankOptions = {}): RankHistory {
  const { spans, leftOut, issues } = spansOf("rankHistory", recognitions, options);
  const periods = spans
    .filter(({ dates, last }) => dates.issued <= last)
    .map(({ dates, last, ends, stars, recognition, index }) => {
      return { from: dates.issued, to: last, stars, ends, recognition, index };
    });
  return { periods, leftOut, issues };
}

/** The awards in the order of their days, each with its last day. */
export function spansOf(caller: string, recognitions: readonly Recognition[], options: RankOptions): Spans {
  requireOptions(caller, options);
  const { facts } = options;
  requireArgument(facts === undefined || typeof facts === "function", caller, "facts must be a function");
  const issues: CertificateIssues = [];
  const leftOut: LeftOut[] = [];
  const awards: RankAward[] = [];
  for (const [index, recognition] of (readList(issues, [], recognitions, MOST_ENTRIES) ?? []).entries()) {
    const read = readAward(recognition as Recognition, index, facts);
    if (!read.ok) {
      reportAll(issues, read.issues);
    } else if ("because" in read.value) {
      leftOut.push(read.value);
    } else {
      awards.push(read.value);
    }
  }
  const inOrder = awards
    .sort(compareAwards)
    .filter(({ dates }, place, all) => dates.issued !== all[place - 1]?.dates.issued);
  return { spans: inOrder.map((award, place) => spanOf(award, inOrder[place + 1])), leftOut, issues };
}

function spanOf(award: RankAward, next: RankAward | undefined): Span {
  const own = inForceUntil(award.dates);
  return next !== undefined && next.dates.issued <= own.last
    ? { ...award, last: addDays(next.dates.issued, -1), ends: "superseded" }
    : { ...award, ...own };
}
