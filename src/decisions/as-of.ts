import { isRecord } from "../base/fields.js";
import { requireArgument } from "../base/require-argument.js";
import type { AnswerTypes, CriteriaSet } from "./criteria-set.js";
import type { Rules } from "./rules.js";
import { areAskedOn } from "./unheld-minimums.js";

/**
 * A criteria set as it was on a day: with the tiers of evaluation of that day, and without minimums of another time.
 *
 * Without it a set has the tiers of its decision as last amended, and speaks of minimums that are not held whatever the
 * day.
 *
 * @param set - the criteria set
 * @param on - the day of the evaluation, `YYYY-MM-DD`
 * @returns the set, with other `rules` where they were not the same on that day
 * @throws TypeError when `set` is no criteria set, RangeError when `on` is no text of the form of a day
 * @example
 * rate(asOf(freshProduce2023, "2024-05-01"), evaluation).authority; // "district", for 3 stars
 * rate(asOf(tea2019, "2020-06-07"), evaluation).notes; // []: until that day no minimums were law
 * @see 1489/QĐ-TTg: from 6 July 2025 the province recognises 3 stars, until then the district did
 * @see 781/QĐ-TTg: from 8 June 2020 minimums for each rank, which are not held
 */
export function asOf<A extends AnswerTypes>(set: CriteriaSet<A>, on: string): CriteriaSet<A> {
  requireArgument(isRecord(set) && isRecord(set.rules), "asOf", "expected a criteria set");
  if (typeof on !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(on)) {
    throw new RangeError("[ocop] asOf: on must be a day such as 2024-05-01");
  }
  const rules = rulesOn(set.rules, on);
  return rules === set.rules ? set : { ...set, rules };
}

function rulesOn(rules: Rules, on: string): Rules {
  const { unheldMinimums, ...others } = rules;
  const earlier = rules.earlierTiers?.find(({ before }) => on < before);
  const isOtherTime = unheldMinimums !== undefined && !areAskedOn(unheldMinimums, on);
  if (earlier === undefined && !isOtherTime) {
    return rules;
  }
  return { ...(isOtherTime ? others : rules), ...(earlier && { tiers: earlier.tiers }) };
}
