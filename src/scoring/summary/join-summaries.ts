import { isRecord, itemsOf } from "../../base/fields.js";
import { requireArgument } from "../../base/require-argument.js";
import { mostOften, widestFirst } from "./order.js";
import type { RatingsSummary } from "./summary.js";

/**
 * The summary of evaluations whose parts were summed up one by one, such as the lines of a file that does not fit in memory.
 *
 * Places count on: those of the second part begin after the evaluations of the first.
 *
 * @param parts - summaries of `summaryOf`, in the order of the evaluations
 * @returns the summary of all
 * @throws TypeError when `parts` is no list of summaries
 * @example
 * joinSummaries([summaryOf(first), summaryOf(second)]).evaluations; // 3
 */
export function joinSummaries(parts: readonly RatingsSummary[]): RatingsSummary {
  const list = itemsOf(parts, Number.POSITIVE_INFINITY);
  const are = list?.every((part) => isRecord(part) && isRecord(part["councils"])) ?? false;
  requireArgument(are, "joinSummaries", "expected a list of summaries");
  let before = 0;
  const placed = parts.map(({ evaluations, near, councils }) => {
    const shift = before;
    const shifted = <T extends { readonly index: number }>(one: T): T => ({ ...one, index: one.index + shift });
    before += evaluations;
    return { near: near.map(shifted), widest: councils.widest.map(shifted) };
  });
  const sum = (of: (part: RatingsSummary) => number) => parts.reduce((total, part) => total + of(part), 0);
  const stars = (number: keyof RatingsSummary["stars"]) => sum((part) => part.stars[number]);
  return {
    evaluations: before,
    stars: { 1: stars(1), 2: stars(2), 3: stars(3), 4: stars(4), 5: stars(5) },
    incomplete: sum(({ incomplete }) => incomplete),
    faulty: sum(({ faulty }) => faulty),
    stopped: sum(({ stopped }) => stopped),
    near: placed.flatMap(({ near }) => near),
    floors: mostOften(parts.flatMap(({ floors }) => floors)),
    councils: {
      count: sum(({ councils }) => councils.count),
      spreads: sum(({ councils }) => councils.spreads),
      divergent: sum(({ councils }) => councils.divergent),
      widest: widestFirst(placed.flatMap(({ widest }) => widest)),
    },
  };
}
