import { act148, act2026 } from "../timeline/instruments.js";

/** What an instrument says about the end of a certificate's term; days are calendar days reckoned from the last day of validity. */
export interface RenewalRule {
  /** The code of the decision it belongs to. */
  readonly decision: string;
  /** The instrument, such as `"26/2026/QĐ-TTg"`. */
  readonly instrument: string;
  /** The first day it was in force. */
  readonly from: string;
  /** The last day it was in force; null while it is. */
  readonly to: string | null;
  /** The authority tells the producer of the end at the latest so many days before it. */
  readonly notice: { readonly days: number; readonly article: string | null } | null;
  /** The dossier of a re-evaluation is filed no earlier and no later than so many days before the end. */
  readonly window: { readonly opens: number; readonly closes: number; readonly article: string } | null;
  /** The re-evaluation takes at most so many days from the complete dossier. */
  readonly evaluation: { readonly days: number; readonly article: string } | null;
  /** In transition the certificate runs on for at most so many days after the end. */
  readonly extension: { readonly days: number; readonly article: string } | null;
  /** Whether it was read in the instrument itself; otherwise it is second-hand. */
  readonly verified: boolean;
}

/**
 * The notice of 148/QĐ-TTg, known from one report of it and not from its text. 26/2026/QĐ-TTg art. 11.2 ended 148 with
 * 2026-07-21.
 */
export const noticeRule = {
  decision: "2023",
  instrument: act148.instrument,
  from: act148.effective,
  to: act148.ended,
  notice: { days: 30, article: null },
  window: null,
  evaluation: null,
  extension: null,
  verified: false,
} as const satisfies RenewalRule;

/** The rules of 26/2026/QĐ-TTg. It has no notice. */
export const renewalRule = {
  decision: "2026",
  instrument: act2026.instrument,
  from: act2026.effective,
  to: null,
  notice: null,
  window: { opens: 180, closes: 120, article: "7.6a" },
  evaluation: { days: 45, article: "7.6g" },
  extension: { days: 180, article: "12.3" },
  verified: true,
} as const satisfies RenewalRule;

/**
 * What is known of the end of a certificate's term, decision by decision.
 *
 * 1048/QĐ-TTg asks the offices to tell producers of a re-evaluation but names no day, and nothing is known of
 * 490/QĐ-TTg: they have no row.
 */
export const renewalRules: readonly RenewalRule[] = [noticeRule, renewalRule];
