import { END_OF_TIME } from "../../base/day.js";
import { type Fields, fieldsOf } from "../../base/fields.js";
import type { IssuePath } from "../../base/finding.js";
import type { InputIssue } from "../../base/input-issue.js";
import type { Outcome } from "../../base/outcome.js";
import { type InputIssues, readDay, readFields, readOption } from "../../base/read.js";
import { TERM_MONTHS } from "../../decisions/end-of-term.js";
import type { Evidence, Recognition } from "../../records/recognition.js";
import type { CertificateIssue, CertificateIssues } from "../certificate/issue.js";
import { type CertificateDates, type ReadDates, readDates } from "../certificate/read-dates.js";
import { type CertifiedStars, readStars } from "../certificate/read-stars.js";
import { addMonths } from "../day-arithmetic.js";

/** What is known of a recognition's certificate beside its record. */
export type RecognitionFacts = Pick<CertificateDates, "renewalFiled" | "transition">;

/** Why a recognition gives no rank: it is none, or its days are not known. */
export type WhyLeftOut = "proposal" | "own-claim" | "term-unknown";

/** A recognition that gives a rank. */
export interface RankAward {
  readonly index: number;
  readonly recognition: Recognition;
  readonly stars: CertifiedStars;
  readonly dates: ReadDates;
  /** What tells two awards of one day apart, the first of these first. */
  readonly order: readonly (string | number)[];
}

/** A recognition that gives no rank, by its place in the list, and why. */
export interface LeftOut {
  readonly index: number;
  readonly because: WhyLeftOut;
}

const kinds = ["signed-decision", "official-news", "proposal", "own-claim"] as const satisfies readonly Evidence[];

/** Reads a recognition as an award, or says why it is none; only signed decisions and official news are. */
export function readAward(
  recognition: Recognition,
  index: number,
  facts: ((recognition: Recognition) => RecognitionFacts | undefined) | undefined,
): Outcome<RankAward | LeftOut, CertificateIssue | InputIssue> {
  const issues: CertificateIssues = [];
  const fields = readFields(issues, [index], recognition);
  const evidence = fields && readOption(issues, [index, "evidence"], fields["evidence"], kinds);
  if (fields === undefined || evidence === undefined) {
    return { ok: false, issues };
  }
  if (evidence === "proposal" || evidence === "own-claim") {
    return { ok: true, value: { index, because: evidence } };
  }
  if (fields["date"] === undefined && fields["expires"] === undefined) {
    return { ok: true, value: { index, because: "term-unknown" } };
  }
  const { renewalFiled, transition } = fieldsOf(facts?.(recognition)) ?? {};
  const date = fields["date"] ?? termBefore(issues, [index, "expires"], fields["expires"]);
  const dates = date && readDates(issues, [index], { ...fields, date, renewalFiled, transition }, "date");
  const stars = readStars(issues, [index, "stars"], fields["stars"]);
  return typeof dates !== "object" || stars === undefined
    ? { ok: false, issues }
    : { ok: true, value: { index, recognition, stars, dates, order: orderOf(fields, stars, dates, evidence) } };
}

/** The day of an award that is known by its last day only; undefined, with an issue on the list, where that is no day. */
function termBefore(issues: InputIssues, path: IssuePath, expires: unknown): string | undefined {
  const last = readDay(issues, path, expires);
  return last && addMonths(last, -TERM_MONTHS);
}

function orderOf(
  { decisionNumber, id }: Fields,
  stars: CertifiedStars,
  { issued, revokedOn, expires }: ReadDates,
  evidence: Evidence,
): RankAward["order"] {
  return [
    issued,
    -stars,
    revokedOn ?? END_OF_TIME,
    kinds.indexOf(evidence),
    // The longer term first.
    -Number(expires.replaceAll("-", "")),
    textOf(decisionNumber),
    textOf(id),
  ];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** The order of awards by day; of one day, that which counts comes first. */
export function compareAwards(one: RankAward, other: RankAward): number {
  for (const [place, value] of one.order.entries()) {
    const beside = other.order[place] ?? "";
    if (value !== beside) {
      return value < beside ? -1 : 1;
    }
  }
  return 0;
}
