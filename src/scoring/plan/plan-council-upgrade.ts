import type { Outcome } from "../../base/outcome.js";
import { requireOptions } from "../../base/require-argument.js";
import type { AnswerTypes, CriteriaSet } from "../../decisions/criteria-set.js";
import type { Member } from "../evaluation.js";
import type { Issue, IssueList } from "../issue.js";
import { type Policy, policyOf } from "../policy.js";
import { requireSet } from "../score-sheet.js";
import type { PlannedAnswers } from "./answer.js";
import type { CouncilPlan, CouncilUpgrade } from "./council-plan.js";
import type { Draft } from "./draft.js";
import { checkSearch, findPlans, readGrounds } from "./find-plans.js";
import { type PlanIssue, planIssue } from "./issue.js";
import { readLimits } from "./limits.js";
import type { UpgradeOptions } from "./plan-upgrade.js";
import { readSheets } from "./sheets.js";
import { casesOf } from "./steps-together.js";

/** What is aimed at, by which means, and by which of the council's own choices it is reached. */
export interface CouncilUpgradeOptions<A extends AnswerTypes = AnswerTypes> extends UpgradeOptions<A> {
  /** How averages are rounded and compared with floors; the decision's own rules, else `defaultPolicy`. */
  readonly policy?: Partial<Pick<Policy, "rounding" | "floors">>;
}

/**
 * The cheapest set of moves that brings a council's average to the target's points, to its floors and to all lower ones.
 *
 * A move raises a criterion to an answer that every member gives afterwards who gives a worse one now; who gives
 * as good a one or a better stays with it. So a move counts for as much as the members lack.
 * Levels climbed are counted from the lowest of their answers. Otherwise plans are found and ordered as by `planUpgrade`.
 *
 * Quorum and divergence are not looked at: they are for the council to settle. Where members answer different cases of a
 * criterion it stays as it is and is named in `disputed`.
 *
 * @param set - the criteria set
 * @param members - the members' sheets, complete or not
 * @param options - target, costs, limits, number of plans, grounds that are already reported, the council's choices
 * @returns plan and alternatives; or why there is none: the `plan.*` codes of {@link PlanIssueParams}, or of faulty sheets any
 *   `answer.*` code, `answers.not-an-object`, `council.not-a-list`, `council.empty`, `council.not-a-member`,
 *   `council.duplicate-member`, `rejections.*`
 * @throws TypeError when `set` is no criteria set or an option is of the wrong type; RangeError when the target, the
 *   number of plans, a limit or a cost is out of range
 * @example
 * planCouncilUpgrade(tea, [{ answers: first }, { answers: second }], { target: 4 });
 * // { ok: true, value: { plan: { points: { before: { sum: 137, count: 2 }, after: { sum: 140, count: 2 }, … }, … }, … } }
 * @see 26/2026/QĐ-TTg art. 3.3: the ranks go by the average total (tổng điểm trung bình)
 */
export function planCouncilUpgrade<A extends AnswerTypes>(
  set: CriteriaSet<A>,
  members: readonly Member<NoInfer<A>>[],
  options: CouncilUpgradeOptions<NoInfer<A>>,
): Outcome<CouncilUpgrade<A>, Issue | PlanIssue> {
  requireSet("planCouncilUpgrade", set);
  requireOptions("planCouncilUpgrade", options);
  const { target, plans = 1, cost } = options;
  checkSearch("planCouncilUpgrade", set, { target, plans, cost });
  const highest = readLimits("planCouncilUpgrade", set, options);
  const policy = policyOf(set.rules.policy, options.policy);
  const sheets = readSheets(set, members);
  const issues: IssueList = [...sheets.issues];
  const grounds = readGrounds(set, options.rejections, issues);
  const disputed = set.criteria.flatMap((criterion) => {
    const answers = sheets.answers.map((own) => own[criterion.code]);
    return casesOf(criterion, answers).length > 1 ? [criterion.code] : [];
  });
  if (issues.length > 0) {
    return { ok: false, issues };
  }
  const found = findPlans(set, sheets, { target, plans, cost, highest, grounds, policy });
  if (!found.ok) {
    return { ok: false, issues: withDisputed(found.issues, disputed) };
  }
  const toPlan = (draft: Draft): CouncilPlan<A> => {
    const { answers, ...plan } = draft;
    return {
      target,
      ...plan,
      members: answers.map((own, place) => ({ ...sheets.ids[place], answers: own as PlannedAnswers<A> })),
    };
  };
  const [plan, ...alternatives] = found.value;
  const { assumedNone } = sheets;
  return { ok: true, value: { plan: toPlan(plan), alternatives: alternatives.map(toPlan), assumedNone, disputed } };
}

/** Names the criteria that cannot rise for a dispute, where something is out of reach. */
function withDisputed(issues: readonly PlanIssue[], disputed: readonly string[]): readonly PlanIssue[] {
  const isOutOfReach = issues.some(({ code }) => code.endsWith("-out-of-reach"));
  return [
    ...issues,
    ...(isOutOfReach ? disputed.map((criterion) => planIssue("plan.cases-differ", { criterion })) : []),
  ];
}
