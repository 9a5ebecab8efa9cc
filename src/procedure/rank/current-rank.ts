import { requireDay } from "../../base/day.js";
import type { InputIssue } from "../../base/input-issue.js";
import type { Recognition } from "../../records/recognition.js";
import { type CertificateStatus, conditionOf } from "../certificate/certificate-status.js";
import type { CertificateIssue } from "../certificate/issue.js";
import type { CertificateNote } from "../certificate/note.js";
import { notesOf } from "../certificate/notes-of.js";
import { type CertificateStatusCode, phaseOn, phasesOf } from "../certificate/phases.js";
import type { WhyLeftOut } from "./award.js";
import { type RankOptions, type Spans, spansOf } from "./rank-history.js";

/** Why no rank is held on a day. */
export type WhyNoRank = "no-recognition" | "not-yet-awarded" | "expired" | "extension-open" | "revoked" | WhyLeftOut;

/** The rank held on a day, or why there is none. */
export type CurrentRank = (
  | {
      readonly stars: 3 | 4 | 5;
      readonly recognition: Recognition;
      /** The recognition's place in the list. */
      readonly index: number;
      readonly since: string;
      /** The last day, as far as the records tell: an end, a revocation or a later recognition. */
      readonly until: string;
      /** How its certificate stands on the day. */
      readonly status: Exclude<CertificateStatusCode, "not-yet-issued" | "extension-open" | "expired" | "revoked">;
      /** What an extension by art. 12.3 hangs on; null where the certificate is in force without one. */
      readonly condition: CertificateStatus["condition"];
    }
  | { readonly stars: null; readonly because: WhyNoRank }
) & {
  /** The readings that the answer rests on, each with its article. */
  readonly notes: readonly CertificateNote[];
  /** What is wrong with the days of recognitions, which were left out for it. */
  readonly issues: readonly (CertificateIssue | InputIssue)[];
};

/**
 * The rank a product holds on a day.
 *
 * See {@link rankHistory} for what counts and which recognition wins. Where none counts, the reason is the strongest
 * evidence left out: an award whose days are not known, before a proposal, before a claim.
 *
 * Where a certificate runs on by art. 12.3 without a known filing, `condition` says what that hangs on; where it is for the
 * authority to say whether it runs on, no rank is given, because of `extension-open`.
 *
 * @param recognitions - the recognitions of the product as `validate` gives them, in any order
 * @param on - the day, `YYYY-MM-DD`, in Vietnam
 * @param options - `facts`: what is known of a recognition's certificate
 * @returns the stars with their recognition and its last day, or null with the reason; issues as of {@link certificateStatus} beside it
 * @throws RangeError when `on` is no day
 * @example
 * currentRank([{ stars: 3, evidence: "official-news", date: "2026-08-05" }], "2029-08-06");
 * // { stars: null, because: "expired", notes: [ … ], issues: [] }
 * @see 26/2026/QĐ-TTg, art. 4.3, 7.5, 7.6, 8 and 12
 */
export function currentRank(recognitions: readonly Recognition[], on: string, options: RankOptions = {}): CurrentRank {
  requireDay("currentRank", "on", on);
  const found = spansOf("currentRank", recognitions, options);
  const { issues } = found;
  const span = found.spans.findLast(({ dates }) => dates.issued <= on);
  if (span === undefined) {
    return { stars: null, because: whyNone(found), notes: [], issues };
  }
  const { recognition, stars, index, dates, last } = span;
  const phase = phaseOn(phasesOf(dates), on);
  const { status } = phase;
  const notes = notesOf(dates, phase, on);
  if (status === "not-yet-issued" || status === "expired" || status === "extension-open" || status === "revoked") {
    return { stars: null, because: status === "not-yet-issued" ? "expired" : status, notes, issues };
  }
  const condition = status === "extended" ? conditionOf(dates) : null;
  return { stars, recognition, index, since: dates.issued, until: last, status, condition, notes, issues };
}

const STRONGEST_FIRST = ["term-unknown", "proposal", "own-claim"] as const satisfies WhyLeftOut[];

/** Why there is no rank: not yet, or the strongest evidence left out. */
export function whyNone({ spans, leftOut }: Spans): WhyNoRank {
  const strongest = STRONGEST_FIRST.find((reason) => leftOut.some(({ because }) => because === reason));
  return spans.length > 0 ? "not-yet-awarded" : (strongest ?? "no-recognition");
}
