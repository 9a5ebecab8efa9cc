import type { Choice } from "./block-choices.js";

/**
 * How few points a choice earns above the best of those that ask less: no criterion higher, and cheaper, or no dearer
 * with fewer moves. Infinity where none asks less.
 *
 * A plan whose points exceed the target by as much holds a move that can be left out or made smaller.
 */
export function slackOf(choice: Choice, choices: readonly Choice[]): number {
  const less = choices.filter((other) => asksLess(other, choice)).map(({ gain }) => choice.gain - gain);
  return Math.min(Number.POSITIVE_INFINITY, ...less);
}

function asksLess(one: Choice, other: Choice): boolean {
  const isCheaper = one.cost < other.cost || (one.cost === other.cost && one.moves < other.moves);
  return (
    isCheaper &&
    one.points.every((own, place) =>
      own.every((points, member) => points <= ((other.points[place] as readonly number[])[member] as number)),
    )
  );
}
