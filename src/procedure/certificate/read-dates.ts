import type { IssuePath } from "../../base/finding.js";
import { report, reportAll } from "../../base/issue-list.js";
import { readBoolean, readDay, readFields, readOptional } from "../../base/read.js";
import { endOfTerm } from "../../decisions/end-of-term.js";
import type { CertificateDay, CertificateIssues } from "./issue.js";

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

/**
 * Reads the days of a certificate; undefined, with all that is wrong with them on the list, where they cannot be reckoned
 * with.
 *
 * @param path - where the certificate stands
 * @param begin - what the day of issue is called there: a recognition has its `date`
 */
export function readDates(
  issues: CertificateIssues,
  path: IssuePath,
  certificate: unknown,
  begin: "issued" | "date" = "issued",
): ReadDates | undefined {
  const found: CertificateIssues = [];
  const dates = readInto(found, path, certificate, begin);
  reportAll(issues, found);
  return found.length === 0 ? dates : undefined;
}

function readInto(
  issues: CertificateIssues,
  path: IssuePath,
  certificate: unknown,
  begin: "issued" | "date",
): ReadDates | undefined {
  const fields = readFields(issues, path, certificate);
  if (fields === undefined) {
    return undefined;
  }
  const at = {
    issued: [...path, begin],
    expires: [...path, "expires"],
    revoked: [...path, "revoked"],
    renewalFiled: [...path, "renewalFiled"],
    transition: [...path, "transition"],
  };
  const revoked = readOptional(readFields, issues, at.revoked, fields["revoked"]);
  const transition = readOptional(readFields, issues, at.transition, fields["transition"]);
  const atRevoked = [...at.revoked, "date"];
  const atResult = [...at.transition, "resultOn"];
  const issued = readDay(issues, at.issued, fields[begin]);
  const printed = readOptional(readDay, issues, at.expires, fields["expires"]);
  const revokedOn = revoked && readDay(issues, atRevoked, revoked["date"]);
  const renewalFiled = readOptional(readDay, issues, at.renewalFiled, fields["renewalFiled"]);
  const resultOn = readOptional(readDay, issues, atResult, transition?.["resultOn"]);
  const applies = readOptional(readBoolean, issues, [...at.transition, "applies"], transition?.["applies"]);
  const start = { day: begin, on: issued };
  const filing = { day: "renewalFiled", on: renewalFiled } as const;
  const result = { day: "resultOn", on: resultOn } as const;
  refuseEarlier(issues, at.expires, { day: "expires", on: printed }, start);
  refuseEarlier(issues, atRevoked, { day: "revoked", on: revokedOn }, start);
  refuseEarlier(issues, at.renewalFiled, filing, start);
  refuseEarlier(issues, atResult, result, start);
  refuseEarlier(issues, atResult, result, filing);
  return issued === undefined
    ? undefined
    : {
        issued,
        expires: printed ?? endOfTerm(issued),
        revokedOn: revokedOn ?? null,
        renewalFiled: renewalFiled ?? null,
        applies: applies ?? null,
        resultOn: resultOn ?? null,
      };
}

interface Point {
  readonly day: CertificateDay;
  readonly on: string | undefined;
}

function refuseEarlier(issues: CertificateIssues, path: IssuePath, later: Point, first: Point): void {
  if (later.on !== undefined && first.on !== undefined && later.on < first.on) {
    const params = { day: later.day, on: later.on, before: first.day, beforeOn: first.on };
    report(issues, "certificate.days-out-of-order", path, params);
  }
}
