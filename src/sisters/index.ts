/**
 * Sister programmes of OCOP, as far as sources were read: OTOP of Thailand, Bangkok Brand, OVOP of Oita and of Indonesia. What no
 * source says is not here: asking for it gives an issue.
 *
 * @module
 */
export {
  type PartMaxima,
  partMaxima,
  type SisterOutcome,
  type SisterPart,
  type StarScale,
  starBands,
  starScale,
} from "./figures.js";
export { type IndonesianRound, indonesianRounds } from "./indonesia.js";
export type { SisterFigure, SisterIssue, SisterIssueCode, SisterIssueParams } from "./issue.js";
export {
  type OtopCategory,
  type OtopCategoryCode,
  type OtopFact,
  otopCategories,
  otopCategoriesOf,
  otopEntryCertificates,
  otopProducerTypes,
} from "./otop.js";
export { type OvopPrinciple, ovopPrinciples } from "./ovop.js";
export { type Certainty, type SisterCode, type SisterProgramme, type Sourced, sisterProgrammes } from "./programme.js";
export {
  type OtopSegment,
  type OtopSegmentCode,
  type OtopSegmentItem,
  otopSegment,
  otopSegmentItems,
  otopSegments,
} from "./segment.js";
