import type { Answer } from "../../decisions/answer.js";
import type { Criterion, Level } from "../../decisions/criterion.js";
import { type Step, stepsUp } from "./steps-up.js";

/** A better answer for all members who give a worse one; the others stay as they are. */
export interface SharedStep extends Pick<Step, "to" | "levels"> {
  /** The members' answers afterwards. */
  readonly answers: readonly (Answer | undefined)[];
  /** The points these earn. */
  readonly points: readonly number[];
}

/**
 * The steps up from the members' answers to a criterion, in printed order; how many levels they climb is counted from
 * the lowest answer.
 *
 * Boxes are ticked by everybody who has not ticked them. Where members answer different cases there is no step: which
 * case applies is for them to agree on first.
 *
 * @param from - the members' present answers, permitted ones; undefined where there is none
 * @param points - the points they earn
 * @param highest - the highest level number that may be aimed at
 */
export function stepsTogether(
  criterion: Criterion,
  from: readonly (Answer | undefined)[],
  points: readonly number[],
  highest: number,
): SharedStep[] {
  if (criterion.kind === "sum") {
    return ticksTogether(criterion, from, highest);
  }
  const cases = casesOf(criterion, from);
  const steps = from.map((answer, member) => stepsUp(criterion, answer, points[member] as number, highest));
  const lowest = steps[lowestOf(points)] as readonly Step[];
  return lowest
    .filter(({ to }) => cases.every((code) => String(to).startsWith(code)))
    .map(({ to, levels }) => {
      const own = steps.map((each) => each.find((step) => step.to === to));
      return {
        to,
        levels,
        answers: own.map((step, member) => step?.to ?? from[member]),
        points: own.map((step, member) => step?.points ?? (points[member] as number)),
      };
    });
}

/** The place of the first member with the fewest points. */
export function lowestOf(points: readonly number[]): number {
  return points.indexOf(Math.min(...points));
}

/** The cases that members answer, each once. */
export function casesOf({ cases = [] }: Criterion, from: readonly (Answer | undefined)[]): readonly string[] {
  return cases.flatMap(({ code, levels }) =>
    levels.some((_, index) => from.includes(code + (index + 1))) ? [code] : [],
  );
}

function ticksTogether(criterion: Criterion, from: readonly (Answer | undefined)[], highest: number): SharedStep[] {
  const ticks = from.map((answer) => (Array.isArray(answer) ? (answer as readonly number[]) : []));
  const everybodys = (ticks[0] as readonly number[]).filter((tick) => ticks.every((own) => own.includes(tick)));
  const pointsOf = (answer: readonly number[]) =>
    answer.reduce((sum, tick) => sum + (criterion.levels[tick - 1] as Level).points, 0);
  return stepsUp(criterion, everybodys, pointsOf(everybodys), highest).map(({ to, levels }) => {
    const answers = ticks.map((own) =>
      [...new Set([...own, ...(to as readonly number[])])].sort((one, other) => one - other),
    );
    return { to, levels, answers, points: answers.map(pointsOf) };
  });
}
