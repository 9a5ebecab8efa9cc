import type { Answer } from "../../../src/decisions/answer.js";
import type { CriteriaSet } from "../../../src/decisions/criteria-set.js";
import type { Criterion } from "../../../src/decisions/criterion.js";
import { rate, scoreSheet } from "../../../src/scoring/index.js";
import { type Answers, options, untyped } from "../../support/sheets.js";

/** A plan as the exhaustive search finds it. */
export interface FoundPlan {
  readonly moves: Readonly<Record<string, Answer>>;
  readonly cost: number;
  readonly after: number;
}

interface Tried extends FoundPlan {
  /** For each open criterion the number of its option in printed order; staying comes last. */
  readonly order: readonly number[];
  readonly points: readonly number[];
}

/** Every answer of a criterion with its points; for ticks, every combination. */
export function everyOption(criterion: Criterion): readonly (readonly [Answer, number])[] {
  if (criterion.kind !== "sum") {
    return options(criterion);
  }
  const { levels } = criterion;
  return Array.from({ length: 2 ** levels.length }, (_, mask) => {
    const ticks = levels.flatMap((_, index) => (mask & (2 ** index) ? [index + 1] : []));
    return [ticks, ticks.reduce((sum, tick) => sum + (levels[tick - 1]?.points ?? 0), 0)] as const;
  });
}

/** The points of an answer; 0 where there is none. */
export function pointsOf(criterion: Criterion, answer: Answer | undefined): number {
  return everyOption(criterion).find(([option]) => String(option) === String(answer))?.[1] ?? 0;
}

function rises(criterion: Criterion, from: Answer | undefined): readonly (readonly [Answer, number])[] {
  const present = pointsOf(criterion, from);
  return everyOption(criterion).filter(([to, points]) => {
    const staysInCase = typeof from !== "string" || String(to).startsWith(from.slice(0, 1));
    const keepsTicks = !Array.isArray(from) || from.every((tick) => (to as readonly number[]).includes(tick));
    return points > present && staysInCase && keepsTicks;
  });
}

/** One for every different number of points climbed; for ticks one for each new one. */
export function unitCost(criterion: Criterion, from: Answer | undefined, to: Answer): number {
  if (Array.isArray(to)) {
    return to.length - (Array.isArray(from) ? from.length : 0);
  }
  const [low, high] = [pointsOf(criterion, from), pointsOf(criterion, to)];
  const letter = typeof to === "string" ? to.slice(0, 1) : "";
  const rungs = everyOption(criterion).filter(([option, points]) => {
    return String(option).startsWith(letter) && points > low && points <= high;
  });
  return new Set(rungs.map(([, points]) => points)).size;
}

/** All plans that move open criteria only, best first, found by trying every combination with `rate`. */
export function exhaustivePlans(
  set: CriteriaSet,
  answers: Answers,
  open: readonly string[],
  target: number,
  cost: (criterion: Criterion, from: Answer | undefined, to: Answer) => number,
): FoundPlan[] {
  const filled = Object.fromEntries(set.criteria.map(({ code }) => [code, answers[code] ?? 0]));
  let tried: Tried[] = [{ moves: {}, cost: 0, after: 0, order: [], points: [] }];
  for (const criterion of set.criteria.filter(({ code }) => open.includes(code))) {
    const { code } = criterion;
    const up = rises(criterion, answers[code]);
    tried = tried.flatMap((one) => [
      ...up.map(([to, points], place) => ({
        ...one,
        moves: { ...one.moves, [code]: to },
        cost: one.cost + cost(criterion, answers[code], to),
        order: [...one.order, place],
        points: [...one.points, points],
      })),
      { ...one, order: [...one.order, up.length], points: [...one.points, pointsOf(criterion, answers[code])] },
    ]);
  }
  const reaching = tried.flatMap((one) => {
    const sheet = untyped<object>({ ...filled, ...one.moves });
    const { stars } = rate(set, { answers: sheet });
    return stars !== null && stars >= target ? [{ ...one, after: scoreSheet(set, sheet).sum }] : [];
  });
  return reaching
    .filter((one) => !reaching.some((other) => asksLess(other, one)))
    .sort(
      (one, other) =>
        one.cost - other.cost ||
        moveCount(one) - moveCount(other) ||
        other.after - one.after ||
        firstDifference(one.order, other.order),
    )
    .map(({ moves, cost, after }) => ({ moves, cost, after }));
}

/** Whether a plan asks no criterion for more than another does, and is cheaper, or as dear with fewer moves. */
function asksLess(one: Tried, other: Tried): boolean {
  return (
    one.points.every((points, index) => points <= (other.points[index] ?? 0)) &&
    (one.cost < other.cost || (one.cost === other.cost && moveCount(one) < moveCount(other)))
  );
}

function moveCount({ moves }: FoundPlan): number {
  return Object.keys(moves).length;
}

function firstDifference(one: readonly number[], other: readonly number[]): number {
  const differs = one.findIndex((place, index) => place !== other[index]);
  return (one[differs] ?? 0) - (other[differs] ?? 0);
}
