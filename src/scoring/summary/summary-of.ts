import { isRecord, itemsOf } from "../../base/fields.js";
import { reaches } from "../../base/fraction.js";
import { requireArgument, requireOptions } from "../../base/require-argument.js";
import type { CriteriaSet } from "../../decisions/criteria-set.js";
import type { Stars } from "../../decisions/rules.js";
import type { Rating } from "../rating.js";
import { mostOften, widestFirst } from "./order.js";
import type { CouncilSpread, FloorCount, NearThreshold, RatingsSummary } from "./summary.js";

/** A rating, and the set it was made by where there is one. */
export interface RatedBySet {
  readonly rating: Rating;
  readonly set?: CriteriaSet | undefined;
}

/** What counts as close. */
export interface SummaryOptions {
  /** How many points an average may lie from a band's least points to be told: from 0 to 100, by default 2. */
  readonly near?: number;
}

const NEAR = 2;

/**
 * What many ratings come to: counts by stars, evaluations close to a threshold, floors missed most often, and how far the
 * members of councils lie apart.
 *
 * Nothing is rounded: an average is close where it lies no more than `near` points from the least points of a band. Summaries of
 * parts are joined by {@link joinSummaries}.
 *
 * @param rated - ratings, each with the set it was made by: without it nothing is said of thresholds
 * @param options - `near`
 * @returns the summary
 * @throws TypeError when `rated` is no list of ratings, RangeError when `near` is no number from 0 to 100
 * @example
 * summaryOf([{ rating: rate(tea, { answers }), set: tea }]).stars[3]; // 1
 * @see 26/2026/QĐ-TTg, art. 3.3
 */
export function summaryOf(rated: readonly RatedBySet[], options: SummaryOptions = {}): RatingsSummary {
  requireOptions("summaryOf", options);
  const { near = NEAR } = options;
  if (typeof near !== "number" || !(near >= 0 && near <= 100)) {
    throw new RangeError("[ocop] summaryOf: near must be from 0 to 100");
  }
  const list = itemsOf(rated, Number.POSITIVE_INFINITY);
  const are = list?.every((one) => isRecord(one) && isRecord(one["rating"])) ?? false;
  requireArgument(are, "summaryOf", "expected a list of ratings");
  const ratings = rated.map(({ rating }) => rating);
  const of = (stars: Stars) => ratings.filter((rating) => rating.stars === stars).length;
  const without = ratings.filter(({ stars }) => stars === null);
  const wrong = without.filter(({ issues }) => issues.length > 0);
  const incomplete = wrong.filter(({ issues }) => issues.every(({ code }) => code === "answer.missing")).length;
  return {
    evaluations: ratings.length,
    stars: { 1: of(1), 2: of(2), 3: of(3), 4: of(4), 5: of(5) },
    incomplete,
    faulty: wrong.length - incomplete,
    stopped: without.length - wrong.length,
    near: rated.flatMap((one, index) => nearOf(one, index, near)),
    floors: floorsOf(ratings),
    councils: councilsOf(ratings),
  };
}

/** The floors that whole evaluations missed. */
function floorsOf(ratings: readonly Rating[]): readonly FloorCount[] {
  const missed = ratings.filter(({ band }) => band !== null);
  return mostOften(
    missed.flatMap(({ decision, set, missedFloors }) =>
      missedFloors.map(({ criterion, stars }) => ({ decision, set, criterion, stars, times: 1 })),
    ),
  );
}

/** How far members lie apart: of councils whose sheets are whole. What is faulty or unfinished has no totals to compare. */
function councilsOf(ratings: readonly Rating[]): RatingsSummary["councils"] {
  const spreads = ratings.flatMap((rating, index): readonly CouncilSpread[] => {
    const { id, council } = rating;
    return council === undefined || council.totals.length < 2 || !isCompared(rating)
      ? []
      : [{ index, ...(id !== undefined && { id }), members: council.totals.length, spread: council.spread }];
  });
  const isDivergent = ({ notes, issues }: Rating) =>
    notes.some(({ code }) => code === "council.divergent") ||
    issues.some(({ code }) => code === "council.divergence-blocks");
  return {
    count: spreads.length,
    spreads: spreads.reduce((sum, { spread }) => sum + spread, 0),
    divergent: ratings.filter((rating) => isCompared(rating) && isDivergent(rating)).length,
    widest: widestFirst(spreads),
  };
}

/** What is wrong with a council whose sheets are all whole. */
const OF_WHOLE_SHEETS: readonly string[] = ["council.divergence-blocks", "council.no-quorum"];

/** Whether the members' totals are those of whole sheets. */
function isCompared({ band, issues }: Rating): boolean {
  return band !== null || (issues.length > 0 && issues.every(({ code }) => OF_WHOLE_SHEETS.includes(code)));
}

/** The bands a whole evaluation lies close to. */
function nearOf({ rating, set }: RatedBySet, index: number, near: number): readonly NearThreshold[] {
  const { exact, decision, id, band } = rating;
  if (set === undefined || band === null) {
    return [];
  }
  return set.rules.bands
    .filter(({ min }) => min > 0 && Math.abs(exact.sum - min * exact.count) <= near * exact.count)
    .map(({ stars, min }) => ({
      index,
      ...(id !== undefined && { id }),
      decision,
      set: rating.set,
      exact,
      band: { stars, min },
      reached: reaches(exact, min),
    }));
}
