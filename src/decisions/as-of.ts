import { isRecord } from "../base/fields.js";
import { requireArgument } from "../base/require-argument.js";
import type { AnswerTypes, CriteriaSet } from "./criteria-set.js";

/**
 * A criteria set with the tiers of evaluation as they were on a day: who evaluated and who recognised which stars.
 *
 * Without it a set has the tiers of its decision as last amended.
 *
 * @param set - the criteria set
 * @param on - the day, `YYYY-MM-DD`
 * @returns the set, with other `rules.tiers` where the decision was amended later
 * @throws TypeError when `set` is no criteria set, RangeError when `on` is no text of the form of a day
 * @example
 * rate(asOf(freshProduce2023, "2024-05-01"), evaluation).authority; // "district", for 3 stars
 * @see 1489/QĐ-TTg: from 6 July 2025 the province recognises 3 stars, until then the district did
 */
export function asOf<A extends AnswerTypes>(set: CriteriaSet<A>, on: string): CriteriaSet<A> {
  requireArgument(isRecord(set) && isRecord(set.rules), "asOf", "expected a criteria set");
  if (typeof on !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(on)) {
    throw new RangeError("[ocop] asOf: on must be a day such as 2024-05-01");
  }
  const earlier = set.rules.earlierTiers?.find(({ until }) => on <= until);
  return earlier === undefined ? set : { ...set, rules: { ...set.rules, tiers: earlier.tiers } };
}
