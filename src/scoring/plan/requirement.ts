import { averageOf, reaches, toNumber } from "../../base/fraction.js";
import type { CriteriaSet } from "../../decisions/criteria-set.js";
import type { Criterion } from "../../decisions/criterion.js";
import type { Band, Stars } from "../../decisions/rules.js";
import type { Policy } from "../policy.js";
import { type PlanIssue, planIssue } from "./issue.js";

/** Whether the points that the members give a criterion, by its place in the set, leave the target open. */
export type Requirement = (index: number, points: readonly number[]) => boolean;

/** What the target requires of every single criterion: its floors and all lower ones, and no stop. */
export function requirementOf({ criteria, floors }: CriteriaSet, target: Stars, { floors: test }: Policy): Requirement {
  const marks = floors.filter(({ stars }) => stars <= target);
  return (index, points) =>
    !((criteria[index] as Criterion).stopIfZero && isStopped(points)) &&
    marks.every((mark) => mark.index !== index || test(mark.points, points));
}

/** Whether the points that members give stop the evaluation, in a criterion whose 0 points do. */
export function isStopped(points: readonly number[]): boolean {
  return points.every((each) => each === 0);
}

/** What stands in the way when these are the most points each criterion can come to. */
export function outOfReach(
  set: CriteriaSet,
  target: Stars,
  most: readonly (readonly number[])[],
  policy: Policy,
): PlanIssue[] {
  const mostAt = (index: number) => most[index] as readonly number[];
  const stops = set.criteria.flatMap(({ code, stopIfZero }, index) =>
    stopIfZero && isStopped(mostAt(index)) ? [planIssue("plan.stop-out-of-reach", { criterion: code })] : [],
  );
  const floors = set.floors
    .filter(({ stars, index, points }) => stars <= target && !policy.floors(points, mostAt(index)))
    .map(({ stars, criterion, index, points: required }) =>
      planIssue("plan.floor-out-of-reach", { stars, criterion, required, most: toNumber(averageOf(mostAt(index))) }),
    );
  const { sum, count } = { sum: averageOf(most.flat()).sum, count: mostAt(0).length };
  const required = pointsFor(set, target);
  const points =
    sum < sumFor(set, target, count, policy)
      ? [planIssue("plan.points-out-of-reach", { target, required, most: sum / count })]
      : [];
  return [...stops, ...floors, ...points];
}

/** The points from which the total gives these stars. */
function pointsFor({ rules }: CriteriaSet, stars: Stars): number {
  return (rules.bands.find((band) => band.stars === stars) as Band).min;
}

/** The fewest points, those of all members together, whose average gives these stars; more than there are where none does. */
export function sumFor(set: CriteriaSet, stars: Stars, count: number, { rounding }: Policy): number {
  const required = pointsFor(set, stars);
  const most = set.rules.max * count;
  let sum = 0;
  while (sum <= most && !reaches(rounding({ sum, count }), required)) {
    sum++;
  }
  return sum;
}
