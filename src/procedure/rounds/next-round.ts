import type { InputIssue } from "../../base/input-issue.js";
import type { Outcome } from "../../base/outcome.js";
import { readDay, readFields, readOption } from "../../base/read.js";
import { ROUNDS_SINCE, roundArticles, roundsIn, roundTiers } from "./annual-rounds.js";
import type { RoundIssue } from "./issue.js";
import { readExtraRounds } from "./read-extra-rounds.js";
import type { ExtraRound, Round, RoundTier } from "./round.js";

/** What is known of a council's rounds besides the decision. */
export interface RoundOptions {
  /** Further rounds of the council's regulation, of the same tier. */
  readonly extraRounds?: readonly ExtraRound[];
}

/**
 * The round a dossier belongs to: the first whose filing deadline it meets.
 *
 * "Trước ngày" is read strictly: a request of 30 April misses the round for requests before 30 April (our reading).
 * Of rounds with the same deadline the one that ends first is taken, and of equal ones that of the decision. The
 * ministry's round for requests before 30 January takes those since 30 July of the year before.
 *
 * @param tier - `"province"` or `"ministry"`
 * @param requestedOn - the day the commune (for the province) or the province (for the ministry) made its request,
 *   `YYYY-MM-DD`
 * @param options - the extra rounds where the council's regulation has any
 * @returns the round with the last day for requests and its own last day; or the issues `field.*`, `list.too-long`,
 *   `date.*`, `input.unreadable`, `rounds.ends-before-deadline` and `rounds.before-decision` (the round would have
 *   ended before 2026-05-22, when these rounds became law), all at once
 * @example
 * nextRound("ministry", "2026-08-15");
 * // { ok: true, value: { tier: "ministry", round: 2, extra: null, filingDeadline: "2027-01-29",
 * //   lastDay: "2027-03-29", article: "26/2026/QĐ-TTg, art. 5.2" } }
 * @see 26/2026/QĐ-TTg, art. 5
 */
export function nextRound(
  tier: RoundTier,
  requestedOn: string,
  options: RoundOptions = {},
): Outcome<Round, RoundIssue | InputIssue> {
  const issues: (RoundIssue | InputIssue)[] = [];
  const own = readOption(issues, ["tier"], tier, roundTiers);
  const day = readDay(issues, ["requestedOn"], requestedOn);
  const extra = readExtraRounds(issues, readFields(issues, [], options)?.["extraRounds"]);
  if (own === undefined || day === undefined || issues.length > 0) {
    return { ok: false, issues };
  }
  const year = Number(day.slice(0, 4));
  const round = [...roundsIn(own, year), ...roundsIn(own, year + 1), ...extraRounds(own, extra)]
    .filter(({ filingDeadline }) => day <= filingDeadline)
    .reduce(earlier);
  if (round.lastDay < ROUNDS_SINCE) {
    const params = { requestedOn: day, lastDay: round.lastDay, effective: ROUNDS_SINCE };
    return { ok: false, issues: [{ code: "rounds.before-decision", path: ["requestedOn"], params }] };
  }
  return { ok: true, value: round };
}

function extraRounds(tier: RoundTier, extra: readonly ExtraRound[]): readonly Round[] {
  return extra.map((round, index) => ({ tier, round: null, extra: index, ...round, article: roundArticles[tier] }));
}

/** The round to take of two; the first one where nothing tells them apart. */
function earlier(one: Round, other: Round): Round {
  const order = (round: Round) => `${round.filingDeadline} ${round.lastDay}`;
  return order(other) < order(one) ? other : one;
}
