/**
 * Ranks: which stars a product holds on a day, which it held before, and whether it may bear the mark.
 *
 * @module
 */
export type { LeftOut, RecognitionFacts, WhyLeftOut } from "./award.js";
export { type CurrentRank, currentRank, type WhyNoRank } from "./current-rank.js";
export { type LatestCertificate, latestCertificate } from "./latest-certificate.js";
export {
  type LabelledProduct,
  type LabelOptions,
  mayPrintLabel,
  type UseOfLabel,
  type WhyNoLabel,
} from "./may-print-label.js";
export { type MarkRule, markRules, mayUseMark, type UseOfMark } from "./may-use-mark.js";
export type { RankNote, RankNoteParams } from "./note.js";
export { type RankHistory, type RankOptions, type RankPeriod, rankHistory } from "./rank-history.js";
