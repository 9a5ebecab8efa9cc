import { requireDay } from "../../base/day.js";
import type { Stars } from "../../decisions/rules.js";
import type { Label } from "../../language/label.js";
import { revocationGroundNames } from "../../records/names/revocation-ground-names.js";
import type { RevocationGround } from "../../records/recognition.js";
import { addDays } from "../day-arithmetic.js";

/** A ground on which a certificate is taken back. */
export interface RevocationGroundEntry {
  readonly code: RevocationGround;
  /** The letter of the point in art. 8.1, as printed: `đ` comes after `d`. */
  readonly letter: "a" | "b" | "c" | "d" | "đ" | "e";
  readonly label: Label;
  /** What the 15 days of art. 8.4 run from. */
  readonly termRunsFrom: "conclusion" | "commune-confirmation";
}

/**
 * The six grounds of revocation in printed order.
 *
 * @see 26/2026/QĐ-TTg, art. 8.1; for what the term runs from, art. 8.4
 */
export const revocationGrounds: readonly RevocationGroundEntry[] = [
  {
    code: "untrue-dossier",
    letter: "a",
    label: revocationGroundNames["untrue-dossier"],
    termRunsFrom: "conclusion",
  },
  {
    code: "criteria-no-longer-met",
    letter: "b",
    label: revocationGroundNames["criteria-no-longer-met"],
    termRunsFrom: "conclusion",
  },
  {
    code: "law-breached",
    letter: "c",
    label: revocationGroundNames["law-breached"],
    termRunsFrom: "conclusion",
  },
  {
    code: "mark-misused",
    letter: "d",
    label: revocationGroundNames["mark-misused"],
    termRunsFrom: "conclusion",
  },
  {
    code: "production-ended",
    letter: "đ",
    label: revocationGroundNames["production-ended"],
    termRunsFrom: "commune-confirmation",
  },
  {
    code: "other-conclusion",
    letter: "e",
    label: revocationGroundNames["other-conclusion"],
    termRunsFrom: "conclusion",
  },
];

/** Who takes a certificate back. */
export interface RevocationAuthority {
  readonly tier: "province" | "ministry";
  /** The one who signs. */
  readonly by: Label;
  readonly article: string;
}

const province: RevocationAuthority = {
  tier: "province",
  by: { vi: "Chủ tịch UBND cấp tỉnh", en: "The chair of the provincial People's Committee" },
  article: "8.2a",
};

const ministry: RevocationAuthority = {
  tier: "ministry",
  by: { vi: "Bộ trưởng Bộ Nông nghiệp và Môi trường", en: "The Minister of Agriculture and Environment" },
  article: "8.2b",
};

/**
 * Who takes the certificate of a product with so many stars back, whoever issued it.
 *
 * @param stars - 1 to 5
 * @returns the authority; null for 1 and 2 stars, which have no certificate (art. 4.1a)
 * @throws RangeError for anything that is no number of stars
 * @example
 * revocationAuthority(5)?.tier; // "ministry"
 * @see 26/2026/QĐ-TTg, art. 8.2
 */
export function revocationAuthority(stars: Stars): RevocationAuthority | null {
  switch (stars) {
    case 1:
    case 2:
      return null;
    case 3:
    case 4:
      return province;
    case 5:
      return ministry;
    default:
      throw new RangeError("[ocop] revocationAuthority: stars must be 1, 2, 3, 4 or 5");
  }
}

/** The days within which a certificate is taken back. */
const REVOCATION_DAYS = 15;

/**
 * The last day for a revocation: 15 days from the competent body's conclusion, or from the commune's confirmation that
 * the product is no longer made.
 *
 * Our reading: calendar days, the day itself not counted.
 *
 * @param confirmedOn - the day of the conclusion or the confirmation, `YYYY-MM-DD`
 * @returns the last day, `YYYY-MM-DD`
 * @throws RangeError when `confirmedOn` is no day
 * @example
 * revocationDeadline("2026-12-20"); // "2027-01-04"
 * @see 26/2026/QĐ-TTg, art. 8.4; Civil Code 2015, art. 147.2
 */
export function revocationDeadline(confirmedOn: string): string {
  requireDay("revocationDeadline", "confirmedOn", confirmedOn);
  return addDays(confirmedOn, REVOCATION_DAYS);
}
