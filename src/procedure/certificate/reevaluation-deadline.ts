import { requireDay } from "../../base/day.js";
import { addDays } from "../day-arithmetic.js";
import { renewalRule } from "./renewal-rule.js";

/**
 * The last day for a re-evaluation: 45 days from the complete dossier.
 *
 * The article counts from the day on which the commune's dossier (for 3 and 4 stars), or the province's (for 5), is
 * complete. Our reading: calendar days, for working days are named where they are meant (art. 7.2), and the day itself
 * is not counted.
 *
 * @param completeOn - the day the complete dossier was received, `YYYY-MM-DD`
 * @returns the last day, `YYYY-MM-DD`
 * @throws RangeError when `completeOn` is no day
 * @example
 * reevaluationDeadline("2026-08-01"); // "2026-09-15"
 * @see 26/2026/QĐ-TTg, art. 7.6g; Civil Code 2015, art. 147.2: the first day of a term is not counted
 */
export function reevaluationDeadline(completeOn: string): string {
  requireDay("reevaluationDeadline", "completeOn", completeOn);
  return addDays(completeOn, renewalRule.evaluation.days);
}
