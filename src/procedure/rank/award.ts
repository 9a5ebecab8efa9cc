import { isDay } from "../../base/day.js";
import { fieldsOf } from "../../base/fields.js";
import type { IssuePath } from "../../base/finding.js";
import { preview } from "../../base/preview.js";
import type { Evidence, Recognition } from "../../records/recognition.js";
import type { CertificateIssue } from "../certificate/issue.js";
import { type CertificateDates, type ReadDates, readDates } from "../certificate/read-dates.js";
import { readStars } from "../certificate/read-stars.js";
import { addMonths } from "../day-arithmetic.js";

/** What is known of a recognition's certificate beside its record. */
export type RecognitionFacts = Pick<CertificateDates, "renewalFiled" | "transition">;

/** Why a recognition gives no rank: it is none, or its days are not known. */
export type WhyLeftOut = "proposal" | "own-claim" | "term-unknown";

/** A recognition that gives a rank. */
export interface Award {
  readonly index: number;
  readonly recognition: Recognition;
  readonly dates: ReadDates;
}

/** What reading a recognition gives: the award, why it is none, or what is wrong with it. */
export type AwardResult =
  | { readonly ok: true; readonly value: Award }
  | { readonly ok: false; readonly because: WhyLeftOut }
  | { readonly ok: false; readonly because: "faulty"; readonly issues: readonly CertificateIssue[] };

const COUNTED: readonly unknown[] = ["signed-decision", "official-news"] satisfies Evidence[];

/** Every certificate's term in months (art. 4.3). */
const TERM = 36;

/** Reads a recognition as an award; only signed decisions and official news are. */
export function readAward(
  recognition: Recognition,
  index: number,
  facts: ((recognition: Recognition) => RecognitionFacts | undefined) | undefined,
): AwardResult {
  const fields = fieldsOf(recognition);
  if (fields === undefined) {
    return faulty({ code: "certificate.not-an-object", path: [index], params: { given: preview(recognition) } });
  }
  const { evidence } = fields;
  if (evidence === "proposal" || evidence === "own-claim") {
    return { ok: false, because: evidence };
  }
  if (!COUNTED.includes(evidence)) {
    const path: IssuePath = [index, "evidence"];
    return faulty({ code: "certificate.unknown-evidence", path, params: { given: preview(evidence) } });
  }
  if (fields["date"] === undefined && fields["expires"] === undefined) {
    return { ok: false, because: "term-unknown" };
  }
  const { renewalFiled, transition } = facts?.(recognition) ?? {};
  const days = { ...fields, date: fields["date"] ?? termBefore(fields["expires"]), renewalFiled, transition };
  const dates = readDates(days, [index], "date");
  const stars = readStars(fields["stars"], [index, "stars"]);
  return dates.ok && stars.ok
    ? { ok: true, value: { index, recognition, dates: dates.value } }
    : faulty(...(dates.ok ? [] : dates.issues), ...(stars.ok ? [] : stars.issues));
}

/** The day of an award that is known by its last day only. */
function termBefore(expires: unknown): string | undefined {
  return typeof expires === "string" && isDay(expires) ? addMonths(expires, -TERM) : undefined;
}

function faulty(...issues: readonly CertificateIssue[]): AwardResult {
  return { ok: false, because: "faulty", issues };
}

/** The order of awards by day; of one day, that which counts comes first. */
export function compareAwards(one: Award, other: Award): number {
  return (
    compare(one.dates.issued, other.dates.issued) ||
    other.recognition.stars - one.recognition.stars ||
    compare(one.dates.revokedOn ?? NEVER, other.dates.revokedOn ?? NEVER) ||
    compare(rankOf(one), rankOf(other)) ||
    compare(other.dates.expires, one.dates.expires) ||
    compare(one.recognition.decisionNumber ?? "", other.recognition.decisionNumber ?? "") ||
    compare(one.recognition.id ?? "", other.recognition.id ?? "")
  );
}

/** Sorts behind every day. */
const NEVER = "9999-12-31";

function rankOf({ recognition }: Award): number {
  return COUNTED.indexOf(recognition.evidence);
}

function compare<T extends string | number>(one: T, other: T): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
