import { addDays } from "../day-arithmetic.js";
import { latestExtension, mayBeExtended } from "./may-be-extended.js";
import type { ReadDates } from "./read-dates.js";
import { renewalRule } from "./renewal-rule.js";
import { type RenewalWindow, renewalWindow } from "./renewal-window.js";

/** How a certificate stands on a day, in the order in which it can. */
export type CertificateStatusCode =
  | "not-yet-issued"
  | "valid"
  | "renewal-window-open"
  | "window-missed"
  | "extended"
  | "expired"
  | "revoked";

/** A stretch of days on which a certificate stands in one way; it ends where the next one begins. */
export interface Phase {
  readonly status: CertificateStatusCode;
  /** Its first day; null for the time before the issue. */
  readonly from: string | null;
  /** The article of 26/2026/QĐ-TTg it rests on. */
  readonly article: string;
}

const beforeIssue: Phase = { status: "not-yet-issued", from: null, article: "4.3" };

/** Whether a filing meets art. 7.6a; one before 26/2026/QĐ-TTg took effect had no window to meet. */
export type FilingTime = "in-window" | "too-early" | "too-late" | "before-window-rule";

/** How a day of filing lies to the window. */
export function filingTime(filed: string, { opens, closes }: RenewalWindow): FilingTime {
  if (filed < renewalRule.from) {
    return "before-window-rule";
  }
  return filed < opens ? "too-early" : filed > closes ? "too-late" : "in-window";
}

/**
 * How a certificate stands over all time, from before its issue on. No stretch is empty, each begins after the one before
 * it, and there are at least two.
 */
export function phasesOf(dates: ReadDates): readonly Phase[] {
  const { issued, revokedOn } = dates;
  // What was recognised before the decision keeps its own term (art. 12.1).
  const held = issued < renewalRule.from ? "12.1" : "4.3";
  const phases: Phase[] = [
    beforeIssue,
    { status: "valid", from: issued, article: held },
    ...windowPhases(dates, held),
    ...endPhases(dates, held),
  ];
  if (revokedOn === null) {
    return tidy(phases);
  }
  const kept = phases.filter(({ from }) => from === null || from < revokedOn);
  return tidy([...kept, { status: "revoked", from: revokedOn, article: "8" }]);
}

/** The stretch a day lies in. */
export function phaseOn(phases: readonly Phase[], on: string): Phase {
  return phases.reduce((current, phase) => (phase.from === null || phase.from <= on ? phase : current), beforeIssue);
}

/** The last day of a stretch; null for the last one, which does not end. */
export function lastDayOf(phases: readonly Phase[], phase: Phase): string | null {
  const next = phases[phases.indexOf(phase) + 1]?.from;
  return typeof next === "string" ? addDays(next, -1) : null;
}

/** The last day of the extension: that of the authority's result, at the latest the 180th; null where there is none. */
export function extensionEnd({ expires, applies, resultOn }: ReadDates): string | null {
  const limit = latestExtension(expires);
  const end = resultOn === null || resultOn > limit ? limit : resultOn;
  return (applies ?? mayBeExtended(expires)) && end > expires ? end : null;
}

/** The last day a certificate is in force, and what ends it. */
export function inForceUntil(dates: ReadDates): { readonly last: string; readonly ends: "expired" | "revoked" } {
  const last = extensionEnd(dates) ?? dates.expires;
  return dates.revokedOn !== null && dates.revokedOn <= last
    ? { last: addDays(dates.revokedOn, -1), ends: "revoked" }
    : { last, ends: "expired" };
}

function windowPhases({ issued, expires, renewalFiled }: ReadDates, held: string): Phase[] {
  const window = renewalWindow(expires);
  const time = renewalFiled === null ? null : filingTime(renewalFiled, window);
  if (window.closes < renewalRule.from || time === "before-window-rule") {
    return [];
  }
  const { article } = renewalRule.window;
  const open: Phase = { status: "renewal-window-open", from: latest(window.opens, renewalRule.from, issued), article };
  return renewalFiled !== null && time === "in-window"
    ? [open, { status: "valid", from: renewalFiled, article: held }]
    : [open, { status: "window-missed", from: latest(addDays(window.closes, 1), issued), article }];
}

function endPhases(dates: ReadDates, held: string): Phase[] {
  const ended = addDays(dates.expires, 1);
  const extended = extensionEnd(dates);
  const { article } = renewalRule.extension;
  return extended === null
    ? [{ status: "expired", from: ended, article: held }]
    : [
        { status: "extended", from: ended, article },
        { status: "expired", from: addDays(extended, 1), article },
      ];
}

function latest(...days: readonly string[]): string {
  return days.reduce((one, other) => (other > one ? other : one));
}

/** Leaves out what has no days, as short terms and filings on the first day give, and joins what is one. */
function tidy(phases: readonly Phase[]): readonly Phase[] {
  return phases
    .filter(({ from }, index) => from !== phases[index + 1]?.from)
    .filter(({ status }, index, filled) => status !== filled[index - 1]?.status);
}
