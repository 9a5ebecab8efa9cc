import type { IssuePath } from "../../base/finding.js";
import { type InputIssues, readOption } from "../../base/read.js";

const certified = [3, 4, 5] as const;

/** The stars for which there are certificates. */
export type CertifiedStars = (typeof certified)[number];

/** Reads the stars of a certificate: 3, 4 or 5 (art. 4.1a). */
export function readStars(issues: InputIssues, path: IssuePath, stars: unknown): CertifiedStars | undefined {
  return readOption(issues, path, stars, certified);
}
