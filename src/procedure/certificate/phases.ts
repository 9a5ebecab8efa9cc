import { addDays } from "../day-arithmetic.js";
import { extensionOf } from "./extension.js";
import type { ReadDates } from "./read-dates.js";
import { renewalRule } from "./renewal-rule.js";
import { filingTime, renewalWindow } from "./renewal-window.js";

/** How a certificate stands on a day, in the order in which it can. */
export type CertificateStatusCode =
  | "not-yet-issued"
  | "valid"
  | "renewal-window-open"
  | "window-missed"
  | "extended"
  | "extension-open"
  | "expired"
  | "revoked";

/** A stretch of days on which a certificate stands in one way; it ends where the next one begins. */
export interface Phase {
  readonly status: CertificateStatusCode;
  /** Its first day; null for the time before the issue. */
  readonly from: string | null;
  /** The rule it rests on. */
  readonly rule: "term" | "window" | "extension" | "revocation";
}

const beforeIssue: Phase = { status: "not-yet-issued", from: null, rule: "term" };

/**
 * How a certificate stands over all time, from before its issue on. No stretch is empty, each begins after the one before
 * it, and there are at least two.
 */
export function phasesOf(dates: ReadDates): readonly Phase[] {
  const { issued, revokedOn } = dates;
  const phases: Phase[] = [
    beforeIssue,
    { status: "valid", from: issued, rule: "term" },
    ...windowPhases(dates),
    ...endPhases(dates),
  ];
  if (revokedOn === null) {
    return tidy(phases);
  }
  const kept = phases.filter(({ from }) => from === null || from < revokedOn);
  return tidy([...kept, { status: "revoked", from: revokedOn, rule: "revocation" }]);
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

/** The last day a certificate runs on to for certain; null where it does not. */
export function extensionEnd(dates: ReadDates): string | null {
  const extension = extensionOf(dates);
  return extension === null || extension.open !== null ? null : extension.last;
}

/** The last day a certificate is in force, and what ends it. */
export function inForceUntil(dates: ReadDates): { readonly last: string; readonly ends: "expired" | "revoked" } {
  const last = extensionEnd(dates) ?? dates.expires;
  return dates.revokedOn !== null && dates.revokedOn <= last
    ? { last: addDays(dates.revokedOn, -1), ends: "revoked" }
    : { last, ends: "expired" };
}

function windowPhases({ issued, expires, renewalFiled }: ReadDates): Phase[] {
  const window = renewalWindow(expires);
  const time = renewalFiled === null ? null : filingTime(renewalFiled, window);
  if (window.closes < renewalRule.from || time === "before-window-rule") {
    return [];
  }
  const rule = "window";
  const open: Phase = { status: "renewal-window-open", from: latest(window.opens, renewalRule.from, issued), rule };
  return renewalFiled !== null && time === "in-window"
    ? [open, { status: "valid", from: renewalFiled, rule: "term" }]
    : [open, { status: "window-missed", from: latest(addDays(window.closes, 1), issued), rule }];
}

function endPhases(dates: ReadDates): Phase[] {
  const ended = addDays(dates.expires, 1);
  const extension = extensionOf(dates);
  const rule = "extension";
  return extension === null
    ? [{ status: "expired", from: ended, rule: "term" }]
    : [
        { status: extension.open === null ? "extended" : "extension-open", from: ended, rule },
        { status: "expired", from: addDays(extension.last, 1), rule },
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
