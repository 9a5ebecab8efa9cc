import type { FindingOf } from "../../base/finding.js";
import type { GroundEffect } from "../../decisions/criteria-set.js";

/** Why there is no plan, by stable code, each with the parameters its sentence needs. */
export interface PlanIssueParams {
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
  /** Members answer different cases of the criterion, so that it cannot rise; told where the target is out of reach. */
  "plan.cases-differ": { criterion: string };
  /** The prices are so high that together they are more than a number holds, and no plan can be told from another. */
  "plan.costs-too-high": { most: number };
}

/** The stable code of a reason why there is no plan. */
export type PlanIssueCode = keyof PlanIssueParams;

/** Why there is no plan. The path is empty: it is about the sheets as a whole, and `params` say which criterion it is. */
export type PlanIssue<C extends PlanIssueCode = PlanIssueCode> = FindingOf<PlanIssueParams, C>;

/** An issue of a plan whose parameters fit its code. */
export function planIssue<C extends PlanIssueCode>(code: C, params: PlanIssueParams[C]): PlanIssue {
  return { code, path: [], params } as unknown as PlanIssue;
}
