/**
 * Rounds of evaluation and terms in working days.
 *
 * @module
 */
export { annualRounds } from "./annual-rounds.js";
export { communeDeadline } from "./commune-deadline.js";
export type { RoundIssue, RoundIssueCode, RoundIssueParams } from "./issue.js";
export { legalRounds } from "./legal-rounds.js";
export { nextRound, type RoundOptions } from "./next-round.js";
export type { AnnualRound, ExtraRound, Round, RoundTier } from "./round.js";
export type { WorkingCalendar } from "./working-calendar.js";
export { addWorkingDays } from "./working-days.js";
export { workingDaysBetween } from "./working-days-between.js";
