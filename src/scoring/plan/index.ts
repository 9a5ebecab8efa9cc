/**
 * Planning: which levels to raise so that a sheet, or a council's average, reaches more stars at the least cost.
 *
 * @module
 */
export type { Outcome } from "../../base/outcome.js";
export type { Answer } from "../../decisions/answer.js";
export type { Answers, PlannedAnswers } from "./answer.js";
export type { CouncilMove, CouncilPlan, CouncilUpgrade, PlannedMember } from "./council-plan.js";
export type { PlanIssue, PlanIssueCode, PlanIssueParams } from "./issue.js";
export type { CriterionCode, Limits } from "./limits.js";
export type { GainedFloor, Move, Plan, Upgrade } from "./plan.js";
export { type CouncilUpgradeOptions, planCouncilUpgrade } from "./plan-council-upgrade.js";
export { planUpgrade, type UpgradeOptions, type UpgradeTarget } from "./plan-upgrade.js";
export type { Cost } from "./priced-steps.js";
export { type Opportunity, type Sensitivity, sensitivity } from "./sensitivity.js";
export type { OpenAnswer } from "./sheets.js";
