import { isWithin, latestExtension, mayBeExtended } from "./may-be-extended.js";
import type { ReadDates } from "./read-dates.js";
import { renewalRule } from "./renewal-rule.js";
import { filingTime, renewalWindow } from "./renewal-window.js";

/**
 * Why it is open whether a certificate runs on after its end: the article prints no range of dates, so that its words may
 * reach further than {@link mayBeExtended} reads them.
 */
export type WhyOpen =
  /** Filed outside the window and before the end. */
  | "filed-outside-window"
  /** Filed before 26/2026/QĐ-TTg took effect, within the days that it later made the window. */
  | "filed-before-rule"
  /** The last day for filing was the day on which the decision was signed and took effect. */
  | "last-day-of-signing";

/** What art. 12.3 makes of a certificate after its end. */
export interface Extension {
  /** The last day: that of the authority's result, at the latest the 180th. */
  readonly last: string;
  /** Null where it runs on; otherwise why that is open. */
  readonly open: WhyOpen | null;
  /** Whether this is our reading, and not what the authority holds. */
  readonly isRead: boolean;
}

/** The extension of a certificate; null where there is none. */
export function extensionOf(dates: ReadDates): Extension | null {
  const { expires, applies, resultOn } = dates;
  const limit = latestExtension(expires);
  const last = resultOn === null || resultOn > limit ? limit : resultOn;
  if (last <= expires || applies === false) {
    return null;
  }
  if (applies === true) {
    return { last, open: null, isRead: false };
  }
  const open = whyOpen(dates);
  return open !== null || mayBeExtended(expires) ? { last, open, isRead: true } : null;
}

function whyOpen({ expires, renewalFiled: filed }: ReadDates): WhyOpen | null {
  if (expires < renewalRule.from) {
    return null;
  }
  const window = renewalWindow(expires);
  const time = filed === null ? null : filingTime(filed, window);
  if (time === "before-window-rule" && filed !== null && isWithin(filed, window)) {
    return "filed-before-rule";
  }
  if (mayBeExtended(expires) || time === "in-window") {
    return null;
  }
  if (window.closes === renewalRule.from) {
    return "last-day-of-signing";
  }
  return filed !== null && filed <= expires ? "filed-outside-window" : null;
}
