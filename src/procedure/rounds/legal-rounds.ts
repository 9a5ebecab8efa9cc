import { ROUNDS_SINCE, roundsIn, roundTiers } from "./annual-rounds.js";
import type { Round, RoundTier } from "./round.js";

/**
 * The rounds that the decision fixes for a tier in a calendar year, in the order of the calendar.
 *
 * The days given are the last ones that count: "trước ngày 30 tháng 4" is read strictly, so that a request of 30 April
 * itself comes too late and 29 April is the last day (our reading).
 *
 * @param tier - `"province"` or `"ministry"`
 * @param year - the calendar year, 2000 to 2199
 * @returns the rounds; those that ended before the decision took effect (2026-05-22) are left out
 * @throws RangeError for a tier or year that is none
 * @example
 * legalRounds("ministry", 2027).map(({ filingDeadline, lastDay }) => [filingDeadline, lastDay]);
 * // [["2027-01-29", "2027-03-29"], ["2027-07-29", "2027-09-29"]]
 * @see 26/2026/QĐ-TTg, art. 5
 */
export function legalRounds(tier: RoundTier, year: number): readonly Round[] {
  if (!roundTiers.includes(tier)) {
    throw new RangeError('[ocop] legalRounds: tier must be "province" or "ministry"');
  }
  if (!Number.isInteger(year) || year < 2000 || year > 2199) {
    throw new RangeError("[ocop] legalRounds: year must be a whole number from 2000 to 2199");
  }
  return roundsIn(tier, year).filter(({ lastDay }) => lastDay >= ROUNDS_SINCE);
}
