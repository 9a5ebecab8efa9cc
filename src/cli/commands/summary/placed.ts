import type { CouncilSpread, NearThreshold, RatingsSummary } from "../../../scoring/summary/index.js";

/** Where an evaluation stands in its file, counted from 1. */
export interface Placed {
  readonly place: number;
  readonly id?: string | number;
}

/** The summary with places in the file. */
export interface PlacedSummary extends Omit<RatingsSummary, "near" | "councils"> {
  readonly near: readonly (Omit<NearThreshold, "index"> & Placed)[];
  readonly councils: Omit<RatingsSummary["councils"], "widest"> & {
    readonly widest: readonly (Omit<CouncilSpread, "index"> & Placed)[];
  };
}

/** The summary of evaluations that stand at these places. */
export function withPlaces(summary: RatingsSummary, places: readonly number[]): PlacedSummary {
  const placed = <T extends { readonly index: number }>({ index, ...one }: T) => ({
    place: places[index] ?? 0,
    ...one,
  });
  const { near, councils } = summary;
  return { ...summary, near: near.map(placed), councils: { ...councils, widest: councils.widest.map(placed) } };
}
