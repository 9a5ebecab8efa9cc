import type { FindingOf } from "../../base/finding.js";
import type { InputIssue } from "../../base/input-issue.js";

/** A day of a certificate or a recognition. */
export type CertificateDay = "issued" | "date" | "expires" | "revoked" | "renewalFiled" | "resultOn";

/** What can be wrong with the days of a certificate or a recognition besides their form, by stable code. */
export interface CertificateIssueParams {
  /** A day lies before the one it must follow. */
  "certificate.days-out-of-order": { day: CertificateDay; on: string; before: CertificateDay; beforeOn: string };
}

/** The stable code of an issue of a certificate. */
export type CertificateIssueCode = keyof CertificateIssueParams;

/** A problem of a certificate or recognition; the path starts at its place in a list where there is one. */
export type CertificateIssue<C extends CertificateIssueCode = CertificateIssueCode> = FindingOf<
  CertificateIssueParams,
  C
>;

/** What is found while certificates are read. */
export type CertificateIssues = (CertificateIssue | InputIssue)[];
