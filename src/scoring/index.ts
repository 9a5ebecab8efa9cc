/**
 * Scoring: from the answers on score sheets to exact points, bands, floors and stars.
 *
 * Knows no decision by name: every function receives the criteria set it works by.
 *
 * @module
 */

export type { Given, IssuePath } from "../base/finding.js";
export { type Fraction, reaches, toNumber } from "../base/fraction.js";
export { averageScores } from "./average-scores.js";
export { bandOf } from "./band.js";
export type { CouncilEvaluation, Evaluation, EvaluationHead, Member, SheetEvaluation } from "./evaluation.js";
export type { FloorsSoFar, MissedFloor, OpenFloor } from "./floors.js";
export type { Allowed, Divergence, Issue, IssueCode, IssueParams } from "./issue.js";
export type { Note, NoteCode, NoteParams } from "./note.js";
export { notesOnSet } from "./notes-on-set.js";
export {
  type DivergenceRule,
  defaultPolicy,
  everyAppointedMember,
  everyMemberReaches,
  type FloorTest,
  hundredthsHalfUp,
  majorityReaches,
  meanReaches,
  noQuorum,
  noRounding,
  type Policy,
  type Quorum,
  type Rounding,
  tenPointsWarn,
  threeQuarters,
} from "./policy.js";
export { type RateOptions, rate } from "./rate.js";
export type { CouncilSummary, NextStar, Points, Rating } from "./rating.js";
export type { CriterionScore, GroupScore, PartScore, Score } from "./score.js";
export { type SheetScore, scoreSheet } from "./score-sheet.js";
