import type { Criterion, Level } from "../../decisions/criterion.js";
import { permittedAnswers } from "../../decisions/permitted-answers.js";

/** The byte of a criterion without an answer. */
export const UNANSWERED = 255;

/** The byte of what is no permitted answer. */
export const REFUSED = 254;

/** So that each option has a digit of base 36. */
const MOST_LEVELS = 35;
const MOST_TICKS = 5;

/** An answer a criterion permits, and its points. */
export interface Option {
  readonly answer: number | string | readonly number[];
  readonly points: number;
}

const none: Option = { answer: 0, points: 0 };

/**
 * The permitted answers of a criterion in the order of their bytes, "none" first.
 *
 * @param criterion - a criterion of at most 35 levels, or 5 that are ticked; no form prints as many
 * @returns levels in printed order; `a1`, `a2`, …, `b1`, …; yes; for ticked levels byte `n` holds the levels of its set bits
 * @throws RangeError when there are more levels than that
 */
export function optionsOf(criterion: Criterion): readonly Option[] {
  const { code, kind, levels, cases = [] } = criterion;
  const count = cases.reduce((sum, branch) => sum + branch.levels.length, levels.length);
  if (count > (kind === "sum" ? MOST_TICKS : MOST_LEVELS)) {
    throw new RangeError(`[ocop] compileSet: criterion ${code} has too many levels`);
  }
  if (kind === "sum") {
    return Array.from({ length: 1 << count }, (_, mask) => (mask === 0 ? none : tickedOption(levels, mask)));
  }
  return [none, ...permittedAnswers(criterion).map(({ answer, points }) => ({ answer, points }))];
}

function tickedOption(levels: readonly Level[], mask: number): Option {
  const ticked = [...levels.entries()].filter(([index]) => mask & (1 << index));
  return {
    answer: ticked.map(([index]) => index + 1),
    points: ticked.reduce((sum, [, { points }]) => sum + points, 0),
  };
}
