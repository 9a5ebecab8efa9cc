import { requireDay } from "../../base/day.js";
import type { Recognition } from "../../records/recognition.js";
import { type CurrentRank, currentRank, type WhyNoRank } from "./current-rank.js";
import type { RankOptions } from "./rank-history.js";

/** A rule that the use of the mark rests on. */
export interface MarkRule {
  readonly instrument: string;
  readonly article: string | null;
  readonly says: "recognised-and-valid" | "misuse-is-ground-of-revocation";
  /** Whether it was read in the instrument itself; otherwise it is second-hand. */
  readonly verified: boolean;
}

/**
 * What the use of the mark rests on.
 *
 * The regulation of the certification mark "Sản phẩm OCOP Việt Nam" is known from two articles about it, not from its
 * text; whether 26/2026/QĐ-TTg left it as it was is not known.
 */
export const markRules: readonly MarkRule[] = [
  { instrument: "1162/QĐ-VPĐP-OCOP", article: null, says: "recognised-and-valid", verified: false },
  { instrument: "26/2026/QĐ-TTg", article: "8.1d", says: "misuse-is-ground-of-revocation", verified: true },
];

/** Whether a producer may print the mark on a product on a day, and with which stars. */
export type UseOfMark = (
  | {
      readonly may: true;
      readonly stars: 3 | 4 | 5;
      /** The last day, as far as the records tell. */
      readonly until: string;
      readonly status: Extract<CurrentRank, { stars: 3 | 4 | 5 }>["status"];
      /** What it hangs on while a certificate runs on by art. 12.3; null where it hangs on nothing. */
      readonly condition: Extract<CurrentRank, { stars: 3 | 4 | 5 }>["condition"];
    }
  | { readonly may: false; readonly because: WhyNoRank }
) &
  Pick<CurrentRank, "notes" | "issues"> & { readonly basis: readonly MarkRule[] };

/**
 * Whether a producer may print the OCOP mark and the rank on a product on a day.
 *
 * Who may is the producer of a product that is recognised with 3 stars or more, as long as that is valid; no consent in
 * writing is needed. Our reading: a certificate extended by art. 12.3 is in force, so the mark stays, on the same condition. Other users of the
 * mark (public bodies, promotion without profit) and how it must look are not decided here.
 *
 * @param recognitions - the recognitions of the product, in any order
 * @param on - the day, `YYYY-MM-DD`, in Vietnam
 * @param options - as in {@link currentRank}
 * @returns whether it may, the stars and the last day, or why not; `basis` names the rules and how well they are known
 * @throws RangeError when `on` is no day
 * @example
 * mayUseMark([{ stars: 5, evidence: "proposal" }], "2026-11-24"); // { may: false, because: "proposal", … }
 * @see 1162/QĐ-VPĐP-OCOP (2020), second-hand; 26/2026/QĐ-TTg, art. 8.1d
 */
export function mayUseMark(recognitions: readonly Recognition[], on: string, options: RankOptions = {}): UseOfMark {
  requireDay("mayUseMark", "on", on);
  const rank = currentRank(recognitions, on, options);
  const { notes, issues } = rank;
  if (rank.stars === null) {
    return { may: false, because: rank.because, notes, issues, basis: markRules };
  }
  const { stars, until, status, condition } = rank;
  return { may: true, stars, until, status, condition, notes, issues, basis: markRules };
}
