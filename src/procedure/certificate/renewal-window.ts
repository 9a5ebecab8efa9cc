import { requireDay } from "../../base/day.js";
import { addDays } from "../day-arithmetic.js";
import { renewalRule } from "./renewal-rule.js";

/** The days on which the dossier of a re-evaluation is filed. */
export interface RenewalWindow {
  /** The first day: 180 days before the certificate's last day. */
  readonly opens: string;
  /** The last day: 120 days before it. */
  readonly closes: string;
}

/**
 * When the dossier of a re-evaluation is filed: not earlier than 180 and not later than 120 days before the certificate
 * ends.
 *
 * Our reading: the days are calendar days, both ends count, and the last one stays where it is when it is a day of rest.
 *
 * @param expires - the certificate's last day, `YYYY-MM-DD`
 * @returns the first and the last day for filing
 * @throws RangeError when `expires` is no day
 * @example
 * renewalWindow("2029-08-05"); // { opens: "2029-02-06", closes: "2029-04-07" }
 * @see 26/2026/QĐ-TTg, art. 7.6a
 */
export function renewalWindow(expires: string): RenewalWindow {
  requireDay("renewalWindow", "expires", expires);
  const { opens, closes } = renewalRule.window;
  return { opens: addDays(expires, -opens), closes: addDays(expires, -closes) };
}

/** Whether a filing meets art. 7.6a; one before 26/2026/QĐ-TTg took effect had no window to meet. */
export type FilingTime = "in-window" | "too-early" | "too-late" | "before-window-rule";

/** How a day of filing lies to the window. */
export function filingTime(filed: string, { opens, closes }: RenewalWindow): FilingTime {
  if (filed < renewalRule.from) {
    return "before-window-rule";
  }
  return filed < opens ? "too-early" : filed > closes ? "too-late" : "in-window";
}
