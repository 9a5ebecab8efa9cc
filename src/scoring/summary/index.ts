/**
 * Summaries: what many ratings come to, for whoever answers for a round.
 *
 * @module
 */
export { joinSummaries } from "./join-summaries.js";
export type { CouncilSpread, FloorCount, NearThreshold, RatingsSummary } from "./summary.js";
export { type RatedBySet, type SummaryOptions, summaryOf } from "./summary-of.js";
