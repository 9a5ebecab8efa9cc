import type { CriteriaSet } from "../../decisions/criteria-set.js";
import type { Stars } from "../../decisions/decision.js";
import { type Obstacle, obstacle } from "./obstacle.js";

/** The fewest points of each criterion, by its place in the set, that leave the target open: floors and stop rules. */
export function requiredPoints({ criteria, floors }: CriteriaSet, target: Stars): readonly number[] {
  return criteria.map(({ stopIfZero }, index) => {
    const marked = floors.filter((floor) => floor.index === index && floor.stars <= target);
    return Math.max(stopIfZero ? 1 : 0, ...marked.map(({ points }) => points));
  });
}

/** What stands in the way when these are the most points each criterion can come to. */
export function obstaclesTo(set: CriteriaSet, target: Stars, most: readonly number[]): Obstacle[] {
  const mostAt = (index: number) => most[index] ?? 0;
  const stops = set.criteria.flatMap(({ code, stopIfZero }, index) =>
    stopIfZero && mostAt(index) === 0 ? [obstacle("plan.stop-out-of-reach", { criterion: code })] : [],
  );
  const floors = set.floors
    .filter(({ stars, index, points }) => stars <= target && mostAt(index) < points)
    .map(({ stars, criterion, index, points }) =>
      obstacle("plan.floor-out-of-reach", { stars, criterion, required: points, most: mostAt(index) }),
    );
  const required = pointsFor(set, target);
  const total = most.reduce((sum, points) => sum + points, 0);
  const points = total < required ? [obstacle("plan.points-out-of-reach", { target, required, most: total })] : [];
  return [...stops, ...floors, ...points];
}

/** The points from which the total gives these stars. */
export function pointsFor({ rules }: CriteriaSet, stars: Stars): number {
  return rules.bands.find((band) => band.stars === stars)?.min ?? rules.max;
}
