import { addDays } from "../day-arithmetic.js";
import { act2026 } from "../timeline/instruments.js";
import type { AnnualRound, Round, RoundTier } from "./round.js";

/** Where the decision fixes the rounds of a tier, and allows for more. */
export const roundArticles: Readonly<Record<RoundTier, string>> = {
  province: "26/2026/QĐ-TTg, art. 5.1",
  ministry: "26/2026/QĐ-TTg, art. 5.2",
};

/**
 * The rounds every year has at least, in the order of the calendar (26/2026 art. 5).
 *
 * Others may be added in the regulation of a council (art. 5.1 and 5.2, second paragraph).
 */
export const annualRounds: readonly AnnualRound[] = [
  { tier: "province", round: 1, requestedBefore: "04-30", heldBefore: "06-30", article: roundArticles.province },
  { tier: "province", round: 2, requestedBefore: "10-30", heldBefore: "12-30", article: roundArticles.province },
  { tier: "ministry", round: 2, requestedBefore: "01-30", heldBefore: "03-30", article: roundArticles.ministry },
  { tier: "ministry", round: 1, requestedBefore: "07-30", heldBefore: "09-30", article: roundArticles.ministry },
];

/** The tiers that have rounds. */
export const roundTiers = ["province", "ministry"] as const satisfies readonly RoundTier[];

/** The day the rounds became law (26/2026 art. 11.1): a round that ended earlier is none of theirs. */
export const ROUNDS_SINCE: string = act2026.effective;

/** The rounds of a tier in a year, whether or not they were law by then. */
export function roundsIn(tier: RoundTier, year: number): readonly Round[] {
  return annualRounds
    .filter((annual) => annual.tier === tier)
    .map(({ round, requestedBefore, heldBefore, article }) => ({
      tier,
      round,
      extra: null,
      filingDeadline: addDays(`${year}-${requestedBefore}`, -1),
      lastDay: addDays(`${year}-${heldBefore}`, -1),
      article,
    }));
}
