/**
 * Planning: which levels to raise so that a sheet reaches more stars, at the least cost.
 *
 * @module
 */
export type { Answer } from "./answer.js";
export type { Limits } from "./limits.js";
export type { Obstacle, ObstacleCode, ObstacleParams } from "./obstacle.js";
export type { Move, OpenFloor, Plan, UpgradeResult } from "./plan.js";
export { planUpgrade, type UpgradeOptions } from "./plan-upgrade.js";
export type { Cost } from "./priced-steps.js";
export { type Opportunity, type Sensitivity, sensitivity } from "./sensitivity.js";
