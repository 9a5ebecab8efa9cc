import type { Fraction } from "../../base/fraction.js";
import { averageOf } from "../../base/fraction.js";
import type { Answer } from "../../decisions/answer.js";
import type { CriteriaSet } from "../../decisions/criteria-set.js";
import type { Criterion } from "../../decisions/criterion.js";
import type { Stars } from "../../decisions/rules.js";
import type { Policy } from "../policy.js";
import type { Answers } from "./answer.js";
import type { Choice } from "./block-choices.js";
import type { Block } from "./blocks.js";
import type { GainedFloor } from "./plan.js";
import type { Sheets } from "./sheets.js";
import { pointsAt, starsOf, withPoints } from "./stars-of.js";
import { sumOfCosts } from "./whole-costs.js";

/** A criterion to be raised, for one sheet or for a council's. */
export interface DraftMove {
  readonly criterion: string;
  /** The members' present answers. */
  readonly from: readonly (Answer | undefined)[];
  readonly to: Answer;
  readonly points: { readonly before: Fraction; readonly after: Fraction };
  readonly cost: number;
  /** The floors it meets that are missed now, for any stars. */
  readonly floors: readonly GainedFloor[];
}

/** A plan that single sheets and councils have in common. */
export interface Draft {
  readonly forced: readonly DraftMove[];
  readonly chosen: readonly DraftMove[];
  readonly points: { readonly before: Fraction; readonly after: Fraction; readonly gained: Fraction };
  readonly cost: number;
  readonly stars: Stars;
  /** The members' sheets afterwards. */
  readonly answers: readonly Answers[];
}

interface PlacedMove {
  readonly index: number;
  readonly isForced: boolean;
  readonly move: DraftMove;
  /** Answers and points of every member. */
  readonly answers: readonly (Answer | undefined)[];
  readonly points: readonly number[];
}

/** Writes out the plan that a choice for each block makes. */
export function draftOf(
  set: CriteriaSet,
  sheets: Sheets,
  policy: Policy,
  blocks: readonly Block[],
  choices: readonly Choice[],
): Draft {
  const placed = blocks
    .flatMap(({ members, choices: permitted }, place) =>
      members.flatMap((index, member) => {
        const step = (choices[place] as Choice).steps[member];
        const isForced = permitted.every(({ steps }) => steps[member] !== undefined);
        return step === undefined ? [] : [placeMove(set, sheets, policy, index, isForced, step)];
      }),
    )
    .sort((one, other) => one.index - other.index);
  const scores = sheets.scores.map((score, member) =>
    withPoints(set, score, new Map(placed.map(({ index, points }) => [index, points[member] as number]))),
  );
  const before = averageOf(sheets.scores.map(({ sum }) => sum));
  const after = averageOf(scores.map(({ sum }) => sum));
  return {
    forced: placed.filter(({ isForced }) => isForced).map(({ move }) => move),
    chosen: placed.filter(({ isForced }) => !isForced).map(({ move }) => move),
    points: { before, after, gained: { sum: after.sum - before.sum, count: after.count } },
    cost: sumOfCosts(choices.map(({ cost }) => cost)),
    // A plan leaves no stop behind.
    stars: starsOf(set, scores, policy) as Stars,
    answers: sheets.answers.map((own, member) => answersAfter(set, own, member, placed)),
  };
}

function placeMove(
  { criteria, floors }: CriteriaSet,
  { answers, scores }: Sheets,
  policy: Policy,
  index: number,
  isForced: boolean,
  step: NonNullable<Choice["steps"][number]>,
): PlacedMove {
  const { code } = criteria[index] as Criterion;
  const before = scores.map((score) => pointsAt(score, index));
  const met = floors.filter(
    (floor) =>
      floor.index === index && !policy.floors(floor.points, before) && policy.floors(floor.points, step.points),
  );
  return {
    index,
    isForced,
    answers: step.answers,
    points: step.points,
    move: {
      criterion: code,
      from: answers.map((own) => own[code]),
      to: step.to,
      points: { before: averageOf(before), after: averageOf(step.points) },
      cost: step.cost,
      floors: met.map(({ stars, points }) => ({ stars, required: points })),
    },
  };
}

function answersAfter({ criteria }: CriteriaSet, own: Answers, member: number, placed: readonly PlacedMove[]): Answers {
  const moved = new Map(placed.map(({ move, answers }) => [move.criterion, answers[member]]));
  return Object.fromEntries(criteria.map(({ code }) => [code, moved.get(code) ?? own[code] ?? 0]));
}
