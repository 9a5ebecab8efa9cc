import type { FindingOf, Given } from "../../base/finding.js";

/** A day of a certificate or a recognition. */
export type CertificateDay = "issued" | "date" | "expires" | "revoked" | "renewalFiled" | "resultOn";

/** What can be wrong with the days of a certificate or a recognition, by stable code. */
export interface CertificateIssueParams {
  /** The certificate, its revocation or its transition is not an object, or cannot be read. */
  "certificate.not-an-object": { given: Given };
  /** A list of certificates or recognitions is no list. */
  "certificate.not-a-list": { given: Given };
  /** The list is longer than any register; nothing of it is read. */
  "certificate.list-too-long": { length: number; most: number };
  /** The day that everything is reckoned from is missing. */
  "certificate.missing-day": { day: CertificateDay };
  /** No day of the calendar from 1900 to 2199, `YYYY-MM-DD`. */
  "certificate.not-a-day": { day: CertificateDay; given: Given };
  /** A day lies before the one it must follow. */
  "certificate.days-out-of-order": { day: CertificateDay; on: string; before: CertificateDay; beforeOn: string };
  /** The stars are not 3, 4 or 5: for others there is no certificate (art. 4.1a). */
  "certificate.not-certified-stars": { given: Given };
  /** The evidence of a recognition is none of the four kinds. */
  "certificate.unknown-evidence": { given: Given };
  /** The identifier is not of letters, digits and `. _ : / -`, at most 64 of them. */
  "certificate.malformed-id": Record<never, never>;
  /** `transition.applies` is neither true nor false. */
  "certificate.not-yes-or-no": { given: Given };
  /** More is wrong than is listed: only the first 1,000 issues are. */
  "input.more-issues": { listed: number };
}

/** The stable code of an issue of a certificate. */
export type CertificateIssueCode = keyof CertificateIssueParams;

/** A problem of a certificate or recognition; the path starts at its place in a list where there is one. */
export type CertificateIssue<C extends CertificateIssueCode = CertificateIssueCode> = FindingOf<
  CertificateIssueParams,
  C
>;

const MOST_ISSUES = 1000;

/** Puts issues on a list; after 1,000 of them one more says so and the rest is left out. */
export function addIssues(issues: CertificateIssue[], found: readonly CertificateIssue[]): void {
  for (const issue of found) {
    if (issues.length < MOST_ISSUES) {
      issues.push(issue);
    } else if (issues.length === MOST_ISSUES) {
      issues.push({ code: "input.more-issues", path: [], params: { listed: MOST_ISSUES } });
    }
  }
}
