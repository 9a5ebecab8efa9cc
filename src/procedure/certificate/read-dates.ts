import { isDay } from "../../base/day.js";
import { fieldsOf } from "../../base/fields.js";
import type { IssuePath } from "../../base/finding.js";
import { preview } from "../../base/preview.js";
import { endOfTerm } from "../../decisions/end-of-term.js";
import type { CertificateDay, CertificateIssue } from "./issue.js";

/** What the transition rule of art. 12.3 needs to know of a certificate beyond its days. */
export interface Transition {
  /** What the authority holds where it differs from {@link mayBeExtended}: whether the certificate runs on. */
  readonly applies?: boolean | undefined;
  /** The day of the authority's result, which ends the extension. */
  readonly resultOn?: string | undefined;
}

/** The days of a certificate that its standing rests on. A record of `certificateSchema` is one. */
export interface CertificateDates {
  /** The day of issue. */
  readonly issued: string;
  /** The last day of validity as printed; without it, 36 months after the issue (art. 4.3). */
  readonly expires?: string | undefined;
  /** The act that took it back. */
  readonly revoked?: { readonly date: string } | undefined;
  /** The day the dossier of its re-evaluation was filed. */
  readonly renewalFiled?: string | undefined;
  readonly transition?: Transition | undefined;
}

/** The days as they were read: each one real, and in an order that can be. */
export interface ReadDates {
  readonly issued: string;
  readonly expires: string;
  readonly revokedOn: string | null;
  readonly renewalFiled: string | null;
  readonly applies: boolean | null;
  readonly resultOn: string | null;
}

/** The years that records know, as first and last day: a year typed wrong falls outside. */
const EARLIEST = "1900-01-01";
const LATEST = "2199-12-31";

/** What came of reading: the days, or all that is wrong with them. */
export type DatesResult =
  | { readonly ok: true; readonly value: ReadDates }
  | { readonly ok: false; readonly issues: readonly CertificateIssue[] };

/**
 * Reads the days of a certificate.
 *
 * @param path - where the certificate stands
 * @param begin - what the day of issue is called there: a recognition has its `date`
 */
export function readDates(
  certificate: unknown,
  path: IssuePath = [],
  begin: "issued" | "date" = "issued",
): DatesResult {
  const issues: CertificateIssue[] = [];
  const fields = readFields(certificate, path, issues);
  if (fields === undefined) {
    return { ok: false, issues };
  }
  const revoked = fields["revoked"] === undefined ? {} : readFields(fields["revoked"], [...path, "revoked"], issues);
  const transition =
    fields["transition"] === undefined ? {} : readFields(fields["transition"], [...path, "transition"], issues);
  const issued = readDay(fields[begin], begin, [...path, begin], issues);
  const printed = readDay(fields["expires"], "expires", [...path, "expires"], issues);
  const revokedOn = readDay(revoked?.["date"], "revoked", [...path, "revoked", "date"], issues);
  const renewalFiled = readDay(fields["renewalFiled"], "renewalFiled", [...path, "renewalFiled"], issues);
  const resultOn = readDay(transition?.["resultOn"], "resultOn", [...path, "transition", "resultOn"], issues);
  const applies = readAnswer(transition?.["applies"], [...path, "transition", "applies"], issues);
  refuseMissing(fields[begin], begin, [...path, begin], issues);
  if (fields["revoked"] !== undefined && revoked !== undefined) {
    refuseMissing(revoked["date"], "revoked", [...path, "revoked", "date"], issues);
  }
  const start = { day: begin, on: issued };
  refuseEarlier({ day: "expires", on: printed }, start, [...path, "expires"], issues);
  refuseEarlier({ day: "revoked", on: revokedOn }, start, [...path, "revoked", "date"], issues);
  refuseEarlier({ day: "renewalFiled", on: renewalFiled }, start, [...path, "renewalFiled"], issues);
  const result = { day: "resultOn", on: resultOn } as const;
  refuseEarlier(result, start, [...path, "transition", "resultOn"], issues);
  refuseEarlier(result, { day: "renewalFiled", on: renewalFiled }, [...path, "transition", "resultOn"], issues);
  return issued === null || issues.length > 0
    ? { ok: false, issues }
    : {
        ok: true,
        value: { issued, expires: printed ?? endOfTerm(issued), revokedOn, renewalFiled, applies, resultOn },
      };
}

interface Point {
  readonly day: CertificateDay;
  readonly on: string | null;
}

function refuseMissing(value: unknown, day: CertificateDay, path: IssuePath, issues: CertificateIssue[]): void {
  if (value === undefined) {
    issues.push({ code: "certificate.missing-day", path, params: { day } });
  }
}

function refuseEarlier(later: Point, first: Point, path: IssuePath, issues: CertificateIssue[]): void {
  if (later.on !== null && first.on !== null && later.on < first.on) {
    const params = { day: later.day, on: later.on, before: first.day, beforeOn: first.on };
    issues.push({ code: "certificate.days-out-of-order", path, params });
  }
}

type Fields = Readonly<Record<string, unknown>>;

function readFields(value: unknown, path: IssuePath, issues: CertificateIssue[]): Fields | undefined {
  const fields = fieldsOf(value);
  if (fields === undefined) {
    issues.push({ code: "certificate.not-an-object", path: path, params: { given: preview(value) } });
  }
  return fields;
}

function readDay(value: unknown, day: CertificateDay, path: IssuePath, issues: CertificateIssue[]): string | null {
  if (value === undefined) {
    return null;
  }
  if (typeof value === "string" && isDay(value) && value >= EARLIEST && value <= LATEST) {
    return value;
  }
  issues.push({ code: "certificate.not-a-day", path: path, params: { day, given: preview(value) } });
  return null;
}

function readAnswer(value: unknown, path: IssuePath, issues: CertificateIssue[]): boolean | null {
  if (value === undefined || typeof value === "boolean") {
    return value ?? null;
  }
  issues.push({ code: "certificate.not-yes-or-no", path: path, params: { given: preview(value) } });
  return null;
}
