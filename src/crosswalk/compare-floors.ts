import type { CriteriaSet } from "../decisions/criteria-set.js";
import type { Criterion, FloorStars } from "../decisions/criterion.js";
import { unheldMinimumsOf, unheldMinimumsParams } from "../decisions/unheld-minimums.js";
import { type Change, change, type FloorLevel } from "./change.js";

const starsWithFloors: readonly FloorStars[] = [3, 4, 5];

/**
 * What changed in the marks of a question, star by star.
 *
 * @param at - the question, under the code to name it by
 * @param from - as the earlier set asks it; undefined for a question that is new
 * @param to - as the later set asks it; undefined for a question that ended
 */
export function compareFloors(
  { code: criterion, name }: Criterion,
  from: Criterion | undefined,
  to: Criterion | undefined,
): readonly Change[] {
  return starsWithFloors.flatMap((stars) => {
    const before = floorOf(from, stars);
    const after = floorOf(to, stars);
    if (before === undefined || after === undefined) {
      const one = after ?? before;
      const code = after === undefined ? "floor.ended" : "floor.added";
      return one === undefined ? [] : [change(code, { criterion, name, stars, ...one })];
    }
    return before.points === after.points && before.label.vi === after.label.vi
      ? []
      : [change("floor.changed", { criterion, name, stars, before, after })];
  });
}

function floorOf(criterion: Criterion | undefined, stars: FloorStars): FloorLevel | undefined {
  const level = criterion?.levels.find(({ floor }) => floor === stars);
  return level && { points: level.points, label: level.label };
}

/** That one of the sets had minimums for a time that it does not hold: marks that look new may not have been. */
export function compareUnheldMinimums(from: CriteriaSet, to: CriteriaSet): readonly Change[] {
  const [before, after] = [unheldMinimumsOf(from), unheldMinimumsOf(to)];
  const minimums = before === after ? undefined : (before ?? after);
  return minimums === undefined ? [] : [change("minimums.not-held", unheldMinimumsParams(minimums))];
}
