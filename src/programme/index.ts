/**
 * The programme in figures: what registers and records come to on a day, published figures and targets, and the item of new rural
 * development that asks for a valid product.
 *
 * @module
 */

export type {
  NewRuralNote,
  NewRuralNoteParams,
  NewRuralReason,
  NewRuralReasonParams,
  ProgrammeIssue,
  ProgrammeIssueCode,
  ProgrammeIssueParams,
  SummaryNote,
  SummaryNoteParams,
} from "./issue.js";
export { standingNames, summaryDimensionNames } from "./names.js";
export {
  type CommunesWithProduct,
  type CommuneWithProduct,
  communesWithValidProduct,
} from "./new-rural/communes-with-valid-product.js";
export {
  type NewRuralAnswer,
  type NewRuralCommune,
  type NewRuralOptions,
  newRuralItem,
} from "./new-rural/new-rural-item.js";
export { checkShares } from "./snapshots/check-shares.js";
export { compareSnapshots, type Growth, type SnapshotComparison } from "./snapshots/compare-snapshots.js";
export { contradictions } from "./snapshots/contradictions.js";
export type { ComparedFigure, FigureOf, SnapshotFinding, SnapshotFindingParams } from "./snapshots/finding.js";
export type {
  Bound,
  Contradiction,
  ProducerFigure,
  SectorFigure,
  Snapshot,
  StarFigure,
} from "./snapshots/snapshot.js";
export { snapshots } from "./snapshots/snapshots.js";
export { type Target, type TargetDistance, targetDistances, targets } from "./snapshots/targets.js";
export { sqlCounts } from "./sql/counts.js";
export { type SqlRows, type SqlValue, sqlInserts, sqlRows, sqlTables } from "./sql/tables.js";
export { type Standing, type SummaryDimension, standings, summaryDimensions } from "./summary/dimension.js";
export { merge } from "./summary/merge.js";
export type { AwardLevel } from "./summary/stretches.js";
export { type SummarizeOptions, summarize, summarizeStream } from "./summary/summarize.js";
export type {
  Count,
  Counts,
  PointsCount,
  PointsSummary,
  ProgrammeCounts,
  ProgrammeSummary,
  SummaryPart,
} from "./summary/summary.js";
export { type SummaryTransformer, summaryTransformer } from "./summary/transformer.js";
