import type { Answer } from "../../decisions/answer.js";
import type { Criterion, Level } from "../../decisions/criterion.js";

/** A better answer to a criterion than the one it has. */
export interface Step {
  readonly to: Answer;
  /** The points it earns. */
  readonly points: number;
  /** How many levels it climbs: the different points above the present ones up to its own; for ticks, the new ones. */
  readonly levels: number;
}

/**
 * The answers to a criterion that earn more than the present one, in printed order.
 *
 * Where a case is answered, only its levels are; boxes that are ticked stay ticked.
 *
 * @param from - the present answer, a permitted one; undefined where there is none
 * @param points - the points it earns
 * @param highest - the highest level number that may be aimed at
 */
export function stepsUp(criterion: Criterion, from: Answer | undefined, points: number, highest: number): Step[] {
  const { kind, max, levels, cases = [] } = criterion;
  if (kind === "yesNo") {
    return points < max && highest >= 1 ? [{ to: 1, points: max, levels: 1 }] : [];
  }
  if (kind === "sum") {
    return ticksMore(levels.slice(0, highest), from, points);
  }
  if (kind === "choice") {
    return climb(levels, points, highest, (level) => level);
  }
  const answered = cases.filter(({ code, levels }) => levels.some((_, index) => from === code + (index + 1)));
  return (answered.length > 0 ? answered : cases).flatMap(({ code, levels }) =>
    climb(levels, points, highest, (level) => code + level),
  );
}

function climb(levels: readonly Level[], points: number, highest: number, answer: (level: number) => Answer): Step[] {
  return levels.slice(0, highest).flatMap((level, index) => {
    const climbed = levels.filter((other) => other.points > points && other.points <= level.points);
    return climbed.length > 0
      ? [{ to: answer(index + 1), points: level.points, levels: new Set(climbed.map((other) => other.points)).size }]
      : [];
  });
}

function ticksMore(levels: readonly Level[], from: Answer | undefined, points: number): Step[] {
  const ticked = Array.isArray(from) ? from : [];
  let steps: Step[] = [];
  for (const [index, level] of levels.entries()) {
    const tick = index + 1;
    if (level.points > 0 && !ticked.includes(tick)) {
      const more = [{ to: [...ticked], points, levels: 0 }, ...steps].map((step) => ({
        to: [...(step.to as number[]), tick].sort((one, other) => one - other),
        points: step.points + level.points,
        levels: step.levels + 1,
      }));
      steps = [...steps, ...more];
    }
  }
  return steps;
}
