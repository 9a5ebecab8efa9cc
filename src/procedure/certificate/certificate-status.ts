import { requireDay } from "../../base/day.js";
import type { InputIssue } from "../../base/input-issue.js";
import type { Outcome } from "../../base/outcome.js";
import { extensionOf } from "./extension.js";
import type { CertificateIssue, CertificateIssues } from "./issue.js";
import type { CertificateNote } from "./note.js";
import { type FormerRules, formerRulesOf, notesOf } from "./notes-of.js";
import { type CertificateStatusCode, lastDayOf, type Phase, phaseOn, phasesOf } from "./phases.js";
import { type CertificateDates, type ReadDates, readDates } from "./read-dates.js";
import { renewalRule } from "./renewal-rule.js";
import { type FilingTime, filingTime, type RenewalWindow, renewalWindow } from "./renewal-window.js";
import { extensionSource, type RuleSource, revocationSource, termSource, windowSource } from "./rule-source.js";

/** How a certificate stands on a day; `instrument` and `article` are those that were law on that day. */
export interface CertificateStatus extends RuleSource {
  readonly status: CertificateStatusCode;
  /** The first day of this standing; null before the issue. */
  readonly since: string | null;
  /** The last day of it, as far as the record tells; null where it does not end. */
  readonly until: string | null;
  /** The days for filing, as art. 7.6a reckons them from the end; null where they were over before that was law. */
  readonly window: RenewalWindow | null;
  /** The dossier of the re-evaluation, once it is filed. */
  readonly renewal: {
    readonly filed: string;
    readonly time: FilingTime;
    /** What art. 12.2b makes of it; null where it was filed later, or for a certificate that had ended. */
    readonly formerRules: FormerRules | null;
  } | null;
  /** The last day of the term. */
  readonly expires: string;
  /** The last day of the extension of art. 12.3; null where there is none, and where that is open. */
  readonly extendedTo: string | null;
  /** What the extension hangs on: art. 12.3 is about products that are to be re-evaluated; null where nothing is open. */
  readonly condition: "re-evaluation-filed" | null;
  /** The readings that the answer rests on, each with its article. */
  readonly notes: readonly CertificateNote[];
}

/**
 * How a certificate stands on a day: whether it is valid, due for re-evaluation, extended, ended or taken back.
 *
 * - `not-yet-issued`, `valid` (36 months from the issue, the last day included), `expired`;
 * - `renewal-window-open`: from 180 to 120 days before the end, until a dossier is filed; from then on `valid` again;
 * - `window-missed`: still valid, but no dossier was filed in the window. A filing outside it does not change this;
 * - `extended`: art. 12.3, see {@link mayBeExtended}. The producer stays responsible for the product as recognised;
 * - `extension-open`: the term has ended, and by its words art. 12.3 may keep the certificate in force where our reading
 *   does not: filed outside the window, or before there was one. Whether it does is for the authority to say;
 * - `revoked`: from the day of the revocation on, also where the term ended before it.
 *
 * Our readings, which the answer repeats in `notes` where it rests on them: art. 12.3 prints no range of dates, and is read
 * as covering certificates that end from 2026-05-22 to 2026-09-18; without a filing the extension is conditional
 * (`condition`), for it is about products that are to be re-evaluated. Its last day is that of the authority's result. The
 * window is law since 2026-05-22, so it opens for no certificate before that day, and is not missed by one whose last day
 * for filing lay before it; a dossier filed before that day is under art. 12.2b.
 *
 * What is cited was law on the day that is asked about: 1048/QĐ-TTg or 148/QĐ-TTg before 26/2026/QĐ-TTg, or nothing where
 * what they say is not known, as of revocations.
 *
 * @param certificate - its days; the record of `certificateSchema` will do. `transition` is about art. 12.3: the day of the
 *   authority's result, and what the authority holds where it reads the article otherwise
 * @param on - the day, `YYYY-MM-DD`, in Vietnam
 * @returns the standing, or the issues `field.*`, `date.*`, `input.unreadable` and `certificate.days-out-of-order`
 * @throws RangeError when `on` is no day
 * @example
 * certificateStatus({ issued: "2026-08-05" }, "2029-03-01");
 * // { ok: true, value: { status: "renewal-window-open", since: "2029-02-06", until: "2029-04-07", … } }
 * @see 26/2026/QĐ-TTg, art. 4.3, 7.6, 8, 12.1, 12.2b and 12.3; 1048/QĐ-TTg, art. 1.3
 */
export function certificateStatus(
  certificate: CertificateDates,
  on: string,
): Outcome<CertificateStatus, CertificateIssue | InputIssue> {
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
  const extended = phases.find(({ status }) => status === "extended");
  return {
    status: phase.status,
    since: phase.from,
    until: lastDayOf(phases, phase),
    window: window.closes < renewalRule.from ? null : window,
    renewal:
      filed === null || filed > on
        ? null
        : { filed, time: filingTime(filed, window), formerRules: formerRulesOf(dates) },
    expires: dates.expires,
    extendedTo: extended === undefined ? null : lastDayOf(phases, extended),
    condition: extended === undefined ? null : conditionOf(dates),
    ...sourceOf(dates, phase, on),
    notes: notesOf(dates, phase, on),
  };
}

/** What an extension hangs on where it is our reading and no dossier was filed. */
export function conditionOf(dates: ReadDates): CertificateStatus["condition"] {
  const extension = extensionOf(dates);
  return extension?.isRead && extension.open === null && dates.renewalFiled === null ? "re-evaluation-filed" : null;
}

function sourceOf(dates: ReadDates, { rule, from }: Phase, on: string): RuleSource {
  switch (rule) {
    case "window":
      return windowSource;
    case "extension":
      return extensionSource;
    case "revocation":
      return revocationSource(from ?? on);
    default:
      return termSource(dates, on);
  }
}
