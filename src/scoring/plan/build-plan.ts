import type { CriteriaSet } from "../../decisions/criteria-set.js";
import type { Stars } from "../../decisions/decision.js";
import type { Choice } from "./block-choices.js";
import type { Block } from "./blocks.js";
import type { Move, Plan } from "./plan.js";
import { floorsMet } from "./priced-steps.js";
import type { Sheet } from "./read-sheet.js";
import { pointsAt, starsOf, withPoints } from "./stars-of.js";

/** Writes out the plan that a choice for each block makes. */
export function buildPlan(
  set: CriteriaSet,
  sheet: Sheet,
  target: Stars,
  blocks: readonly Block[],
  choices: readonly Choice[],
): Plan {
  const moves: { readonly move: Move; readonly index: number; readonly isForced: boolean }[] = [];
  for (const [place, { members, choices: permitted }] of blocks.entries()) {
    for (const [member, index] of members.entries()) {
      const move = moveOf(set, sheet, index, choices[place]?.steps[member]);
      const isForced = permitted.every(({ steps }) => steps[member] !== undefined);
      moves.push(...(move === undefined ? [] : [{ move, index, isForced }]));
    }
  }
  moves.sort((one, other) => one.index - other.index);
  const score = withPoints(set, sheet.score, new Map(moves.map(({ move, index }) => [index, move.points.after])));
  const before = sheet.score.sum;
  return {
    target,
    forced: moves.filter(({ isForced }) => isForced).map(({ move }) => move),
    chosen: moves.filter(({ isForced }) => !isForced).map(({ move }) => move),
    points: { before, after: score.sum, gained: score.sum - before },
    cost: choices.reduce((sum, { cost }) => sum + cost, 0),
    stars: starsOf(set, score) ?? target,
    answers: answersAfter(
      set,
      sheet,
      moves.map(({ move }) => move),
    ),
  };
}

function moveOf(
  { criteria, floors }: CriteriaSet,
  { answers, score }: Sheet,
  index: number,
  step: Choice["steps"][number],
): Move | undefined {
  const code = criteria[index]?.code;
  if (code === undefined || step === undefined) {
    return undefined;
  }
  const from = answers[code];
  const before = pointsAt(score, index);
  return {
    criterion: code,
    ...(from !== undefined && { from }),
    to: step.to,
    points: { before, after: step.points },
    cost: step.cost,
    floors: floorsMet(floors, index, before, step.points),
  };
}

function answersAfter({ criteria }: CriteriaSet, { answers }: Sheet, moves: readonly Move[]): Plan["answers"] {
  const moved = new Map(moves.map(({ criterion, to }) => [criterion, to]));
  return Object.fromEntries(criteria.map(({ code }) => [code, moved.get(code) ?? answers[code] ?? 0]));
}
