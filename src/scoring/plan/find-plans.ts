import { averageOf } from "../../base/fraction.js";
import type { Outcome } from "../../base/outcome.js";
import type { CriteriaSet } from "../../decisions/criteria-set.js";
import type { Stars } from "../../decisions/rules.js";
import type { IssueList } from "../issue.js";
import type { Policy } from "../policy.js";
import { readRejections } from "../read-evaluation.js";
import { blocksOf, mostPoints, thatMeet } from "./blocks.js";
import { cheapest } from "./cheapest.js";
import { type Draft, draftOf } from "./draft.js";
import { type PlanIssue, planIssue } from "./issue.js";
import type { HighestLevel } from "./limits.js";
import { type Cost, costsTooHigh, pricedSteps } from "./priced-steps.js";
import { outOfReach, requirementOf, sumFor } from "./requirement.js";
import type { Sheets } from "./sheets.js";
import { starsOf } from "./stars-of.js";

/** What plans are looked for. */
export interface Search {
  readonly target: Stars;
  readonly plans: number;
  readonly cost: Cost | undefined;
  readonly highest: HighestLevel;
  readonly policy: Policy;
  /** What stands in the way already. */
  readonly grounds: readonly PlanIssue[];
}

/** What was found: the cheapest plans, best first. */
export type Drafts = readonly [Draft, ...Draft[]];

/** Finds the cheapest plans for sheets without faults. */
export function findPlans(set: CriteriaSet, sheets: Sheets, search: Search): Outcome<Drafts, PlanIssue> {
  const { target, plans, cost, highest, policy, grounds } = search;
  const steps = pricedSteps(set, sheets, highest, cost);
  const blocks = blocksOf(set, sheets, steps);
  const issues =
    [grounds, reached(set, sheets, search), costsTooHigh(steps)].find((found) => found.length > 0) ??
    outOfReach(set, target, mostPoints(blocks), policy);
  const permitted = thatMeet(requirementOf(set, target, policy), blocks);
  const { sum, count } = averageOf(sheets.scores.map((score) => score.sum));
  const found =
    issues.length > 0
      ? []
      : cheapest(
          permitted.map(({ choices }) => choices),
          sumFor(set, target, count, policy) - sum,
          plans,
        );
  const [first, ...others] = found.map((choices) => draftOf(set, sheets, policy, permitted, choices));
  return first === undefined ? { ok: false, issues } : { ok: true, value: [first, ...others] };
}

function reached(set: CriteriaSet, { scores }: Sheets, { target, policy }: Search): PlanIssue[] {
  const stars = starsOf(set, scores, policy);
  return stars !== null && stars >= target ? [planIssue("plan.already-reached", { target, stars })] : [];
}

const MOST_PLANS = 20;

/** Refuses a target, a number of plans or a price list that cannot be: a programmer's mistake. */
export function checkSearch(
  caller: string,
  { rules }: CriteriaSet,
  { target, plans, cost }: Pick<Search, "target" | "plans" | "cost">,
): void {
  if (cost !== undefined && typeof cost !== "function") {
    throw new TypeError(`[ocop] ${caller}: cost must be a function`);
  }
  if (!rules.bands.some(({ stars }) => stars === target && stars > 1)) {
    throw new RangeError(`[ocop] ${caller}: target must be 2, 3, 4 or 5 stars`);
  }
  if (!Number.isInteger(plans) || plans < 1 || plans > MOST_PLANS) {
    throw new RangeError(`[ocop] ${caller}: plans must be a whole number from 1 to ${MOST_PLANS}`);
  }
}

/** The reported grounds as issues. */
export function readGrounds(set: CriteriaSet, rejections: unknown, issues: IssueList): PlanIssue[] {
  const reported = readRejections(set, rejections, issues);
  return set.grounds
    .filter(({ code }) => reported.includes(code))
    .map(({ code, effect }) => planIssue("plan.ground-reported", { ground: code, effect }));
}
