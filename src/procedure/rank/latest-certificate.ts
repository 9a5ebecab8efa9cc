import type { InputIssue } from "../../base/input-issue.js";
import type { Recognition } from "../../records/recognition.js";
import type { CertificateIssue } from "../certificate/issue.js";
import type { CertificateDates } from "../certificate/read-dates.js";
import type { CertifiedStars } from "../certificate/read-stars.js";
import { type WhyNoRank, whyNone } from "./current-rank.js";
import { type RankOptions, spansOf } from "./rank-history.js";

/** The certificate of a product's latest recognition, or why there is none. */
export type LatestCertificate = (
  | {
      readonly certificate: CertificateDates & { readonly stars: CertifiedStars };
      /** The recognition's place in the list. */
      readonly index: number;
    }
  | { readonly certificate: null; readonly because: WhyNoRank }
) & {
  /** What is wrong with the days of recognitions, which were left out for it. */
  readonly issues: readonly (CertificateIssue | InputIssue)[];
};

/**
 * The certificate of the latest recognition of a product, as `agenda` and `certificateStatus` take it: those before it are
 * replaced, and nothing of theirs falls due any more.
 *
 * Which recognitions count and which of one day does, {@link rankHistory} says. Whether the certificate is still valid does
 * not matter here.
 *
 * @param recognitions - the recognitions of the product, in any order
 * @param options - `facts`: what is known of a recognition's certificate
 * @returns its days and stars, or null with the reason; issues as of {@link certificateStatus} beside it
 * @example
 * latestCertificate([{ stars: 3, evidence: "official-news", date: "2026-08-05" }]).certificate;
 * // { issued: "2026-08-05", expires: "2029-08-05", stars: 3 }
 * @see 26/2026/QĐ-TTg, art. 4.3, 7.5 and 7.6
 */
export function latestCertificate(recognitions: readonly Recognition[], options: RankOptions = {}): LatestCertificate {
  const found = spansOf("latestCertificate", recognitions, options);
  const { issues } = found;
  const span = found.spans.at(-1);
  if (span === undefined) {
    return { certificate: null, because: whyNone(found), issues };
  }
  const { dates, stars, index } = span;
  const { issued, expires, revokedOn, renewalFiled, applies, resultOn } = dates;
  const certificate = {
    issued,
    expires,
    stars,
    ...(revokedOn !== null && { revoked: { date: revokedOn } }),
    ...(renewalFiled !== null && { renewalFiled }),
    ...((applies !== null || resultOn !== null) && {
      transition: { ...(applies !== null && { applies }), ...(resultOn !== null && { resultOn }) },
    }),
  };
  return { certificate, index, issues };
}
