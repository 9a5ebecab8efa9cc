import type { Criterion, FloorStars } from "../decisions/criterion.js";
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
