import type { RemarkOf } from "../../base/finding.js";
import type { GroundEffect } from "../../decisions/criteria-set.js";

/** Why there is no plan, by stable code, each with the parameters its sentence needs. */
export interface ObstacleParams {
  /** Something is wrong with the answers; the result's `issues` say what. */
  "plan.faulty-answers": { issues: number };
  /** A reported ground leaves no stars, whatever the points. */
  "plan.ground-reported": { ground: string; effect: GroundEffect };
  /** The sheet has the stars already, missing answers counted as none of the levels. */
  "plan.already-reached": { target: number; stars: number };
  /** All that can be moved together does not give the points of the target. */
  "plan.points-out-of-reach": { target: number; required: number; most: number };
  /** The criterion cannot come to a level that is marked for the target or for fewer stars. */
  "plan.floor-out-of-reach": { stars: number; criterion: string; required: number; most: number };
  /** The criterion cannot leave the 0 points that stop the evaluation. */
  "plan.stop-out-of-reach": { criterion: string };
  /** The prices are so high that together they are more than a number holds, and no plan can be told from another. */
  "plan.costs-too-high": { most: number };
}

/** The stable code of an obstacle. */
export type ObstacleCode = keyof ObstacleParams;

/** Why there is no plan; `ocop/messages` has its sentence. */
export type Obstacle<C extends ObstacleCode = ObstacleCode> = RemarkOf<ObstacleParams, C>;

/** An obstacle whose parameters fit its code. */
export function obstacle<C extends ObstacleCode>(code: C, params: ObstacleParams[C]): Obstacle {
  return { code, params } as unknown as Obstacle;
}
