import { requireDay } from "../../base/day.js";
import { addDays } from "../day-arithmetic.js";
import { renewalRule } from "./renewal-rule.js";
import { type RenewalWindow, renewalWindow } from "./renewal-window.js";

/**
 * Whether a certificate that ends on a day runs on under the transition rule, as far as its days alone tell.
 *
 * The article speaks of products whose filing "cannot meet" the window of art. 7.6a, and says that their certificate
 * "continues" in force. Our reading:
 *
 * - its last day for filing (120 days before the end) lay before the decision took effect on 2026-05-22: where that day
 *   was still to come, even as the only one left, the window could be met;
 * - the certificate was still valid on 2026-05-22: what had ended cannot continue.
 *
 * So it is certificates that end from 2026-05-22 to 2026-09-18. The article itself prints no range: every answer that rests
 * on this one says so, and 2026-09-19, whose only day for filing was that of signing, is left open. An authority that reads
 * the article otherwise is heard through `transition.applies` of {@link certificateStatus}.
 *
 * @param expires - the certificate's last day, `YYYY-MM-DD`
 * @throws RangeError when `expires` is no day
 * @example
 * mayBeExtended("2026-09-18"); // true: it was to be filed by 2026-05-21
 * mayBeExtended("2026-09-19"); // false: it could be filed on 2026-05-22
 * @see 26/2026/QĐ-TTg, art. 12.3
 */
export function mayBeExtended(expires: string): boolean {
  requireDay("mayBeExtended", "expires", expires);
  return expires >= renewalRule.from && renewalWindow(expires).closes < renewalRule.from;
}

/** Whether a day lies in a window, both ends included. */
export function isWithin(day: string, { opens, closes }: RenewalWindow): boolean {
  return day >= opens && day <= closes;
}

/** The range of last days that {@link mayBeExtended} reads art. 12.3 as. */
export function extensionRange(): { readonly from: string; readonly to: string } {
  const { from, window } = renewalRule;
  return { from, to: addDays(from, window.closes - 1) };
}

/** The last day of an extension: 180 days after the end, the day of the end not counted. */
export function latestExtension(expires: string): string {
  return addDays(expires, renewalRule.extension.days);
}
