import { act148, act1048, act2026 } from "../timeline/instruments.js";
import type { ReadDates } from "./read-dates.js";
import { renewalRule } from "./renewal-rule.js";

/** Where a rule stands: in the instrument that was law at the time, or nowhere that is known. */
export interface RuleSource {
  /** The instrument; null where what the instrument of the time says is not known. */
  readonly instrument: string | null;
  /** The article; null where it is not known. */
  readonly article: string | null;
  /** Whether it was read in the instrument itself. */
  readonly verified: boolean;
}

/** Nothing is known of what the instrument of the time says. */
const unknown: RuleSource = { instrument: null, article: null, verified: false };

const in2026 = (article: string): RuleSource => ({ instrument: act2026.instrument, article, verified: true });

/**
 * The rule on a certificate's term as it was law on a day: 26/2026 art. 4.3, or art. 12.1 for what was recognised before;
 * until that took effect, the decision under which the certificate was issued.
 */
export function termSource({ issued, expires }: Pick<ReadDates, "issued" | "expires">, on: string): RuleSource {
  if (on >= act2026.effective && expires >= act2026.effective) {
    return in2026(issued >= act2026.effective ? "4.3" : "12.1");
  }
  if (issued >= act2026.effective || issued < act1048.effective) {
    return unknown;
  }
  return issued >= act148.effective
    ? { instrument: act148.instrument, article: null, verified: false }
    : { instrument: act1048.instrument, article: "1.3", verified: true };
}

/** The window's rule. */
export const windowSource: RuleSource = in2026(renewalRule.window.article);

/** The extension's rule. */
export const extensionSource: RuleSource = in2026(renewalRule.extension.article);

/** The rule on revocation; what earlier decisions say of it is not known. */
export function revocationSource(revokedOn: string): RuleSource {
  return revokedOn >= act2026.effective ? in2026("8") : unknown;
}
