import type { IssuePath } from "../../base/finding.js";
import { preview } from "../../base/preview.js";
import type { CertificateIssue } from "./issue.js";

/** The stars for which there are certificates. */
export type CertifiedStars = 3 | 4 | 5;

/** Reads the stars of a certificate: 3, 4 or 5 (art. 4.1a). */
export function readStars(
  stars: unknown,
  path: IssuePath,
):
  | { readonly ok: true; readonly value: CertifiedStars }
  | { readonly ok: false; readonly issues: readonly CertificateIssue[] } {
  return stars === 3 || stars === 4 || stars === 5
    ? { ok: true, value: stars }
    : { ok: false, issues: [{ code: "certificate.not-certified-stars", path, params: { given: preview(stars) } }] };
}
