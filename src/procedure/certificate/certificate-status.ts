import { requireDay } from "../../base/day.js";
import type { InputIssue } from "../../base/input-issue.js";
import type { Outcome } from "../../base/outcome.js";
import type { CertificateIssue, CertificateIssues } from "./issue.js";
import { type CertificateStatusCode, type FilingTime, filingTime, lastDayOf, phaseOn, phasesOf } from "./phases.js";
import { type CertificateDates, type ReadDates, readDates } from "./read-dates.js";
import { type RenewalWindow, renewalWindow } from "./renewal-window.js";

/** How a certificate stands on a day. */
export interface CertificateStatus {
  readonly status: CertificateStatusCode;
  /** The first day of this standing; null before the issue. */
  readonly since: string | null;
  /** The last day of it, as far as the record tells; null where it does not end. */
  readonly until: string | null;
  /** The days for filing, as art. 7.6a reckons them from the end. */
  readonly window: RenewalWindow;
  /** The dossier of the re-evaluation, once it is filed. */
  readonly renewal: { readonly filed: string; readonly time: FilingTime } | null;
  /** The last day of the term. */
  readonly expires: string;
  /** The last day of the extension of art. 12.3; null where there is none. */
  readonly extendedTo: string | null;
  /** The article of 26/2026/QĐ-TTg that the standing rests on. */
  readonly article: string;
}

/** What reading a certificate gives: its standing, or all that is wrong with its days. */
export type CertificateResult = Outcome<CertificateStatus, CertificateIssue | InputIssue>;

/**
 * How a certificate stands on a day: whether it is valid, due for re-evaluation, extended, ended or taken back.
 *
 * - `not-yet-issued`, `valid` (36 months from the issue, the last day included), `expired`;
 * - `renewal-window-open`: from 180 to 120 days before the end, until a dossier is filed; from then on `valid` again;
 * - `window-missed`: still valid, but no dossier was filed in the window. A filing outside it does not change this;
 * - `extended`: art. 12.3, see {@link mayBeExtended}. The producer stays responsible for the product as recognised;
 * - `revoked`: from the day of the revocation on, also where the term ended before it.
 *
 * Our readings: the window is law since 2026-05-22, so it opens for no certificate before that day, and is not missed by
 * one whose last day for filing lay before it; a dossier filed before that day had no window to meet. The extension does
 * not wait for a filing: it begins with the day after the end, and its last day is that of the authority's result. But for
 * it nothing keeps a certificate alive after its end, not even a dossier filed in time.
 *
 * @param certificate - its days; the record of `certificateSchema` will do. `transition` is about art. 12.3: the day of the
 *   authority's result, and what the authority holds where it reads the article otherwise
 * @param on - the day, `YYYY-MM-DD`, in Vietnam
 * @returns the standing, or the issues `field.*`, `date.*`, `input.unreadable` and `certificate.days-out-of-order`
 * @throws RangeError when `on` is no day
 * @example
 * certificateStatus({ issued: "2026-08-05" }, "2029-03-01");
 * // { ok: true, value: { status: "renewal-window-open", since: "2029-02-06", until: "2029-04-07", … } }
 * @see 26/2026/QĐ-TTg, art. 4.3, 7.6, 8, 12.1 and 12.3
 */
export function certificateStatus(certificate: CertificateDates, on: string): CertificateResult {
  requireDay("certificateStatus", "on", on);
  const issues: CertificateIssues = [];
  const dates = readDates(issues, [], certificate);
  return dates === undefined ? { ok: false, issues } : { ok: true, value: statusOn(dates, on) };
}

function statusOn(dates: ReadDates, on: string): CertificateStatus {
  const phases = phasesOf(dates);
  const phase = phaseOn(phases, on);
  const window = renewalWindow(dates.expires);
  const { renewalFiled: filed } = dates;
  const extension = phases.find(({ status }) => status === "extended");
  return {
    status: phase.status,
    since: phase.from,
    until: lastDayOf(phases, phase),
    window,
    renewal: filed === null || filed > on ? null : { filed, time: filingTime(filed, window) },
    expires: dates.expires,
    extendedTo: extension === undefined ? null : lastDayOf(phases, extension),
    article: phase.article,
  };
}
