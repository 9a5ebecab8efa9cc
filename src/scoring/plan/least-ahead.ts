import type { Choice } from "./block-choices.js";

/** What a choice weighs when plans are held against each other; see {@link weights}. */
export type Weight = (choice: Pick<Choice, "cost" | "moves">) => number;

/** More than the moves of any plan. */
const MANY_MOVES = 1024;

/** Up to here whole costs and moves make one number without loss. */
const MOST_COST = 2 ** 40;

/**
 * One number for what is compared first and second, cost and moves. Costs that are not whole stand by themselves: their
 * sums are rounded, and plans that cost the same are told apart later.
 */
export function weights(blocks: readonly (readonly Choice[])[]): { readonly weigh: Weight; readonly isExact: boolean } {
  const dearest = blocks.map((choices) => choices.reduce((most, { cost }) => Math.max(most, cost), 0));
  const isExact =
    blocks.flat().every(({ cost }) => Number.isInteger(cost)) &&
    dearest.reduce((sum, cost) => sum + cost, 0) < MOST_COST;
  return { isExact, weigh: isExact ? ({ cost, moves }) => cost * MANY_MOVES + moves : ({ cost }) => cost };
}

/**
 * For each block the least that it and those behind it must weigh to gain so many points; infinite where they cannot.
 *
 * @param needed - the most points that are asked for
 * @returns a table for each block, and one behind the last: the least weight by the points still needed
 */
export function leastAhead(
  blocks: readonly (readonly Choice[])[],
  needed: number,
  weigh: Weight,
): readonly Float64Array[] {
  const most = Math.max(0, needed);
  const end = new Float64Array(most + 1).fill(Number.POSITIVE_INFINITY);
  end[0] = 0;
  const tables = [end];
  for (const choices of blocks.toReversed()) {
    const [behind = end] = tables;
    const table = new Float64Array(most + 1).fill(Number.POSITIVE_INFINITY);
    for (const choice of choices) {
      const weight = weigh(choice);
      for (let points = 0; points <= most; points++) {
        const sum = weight + (behind[Math.max(0, points - choice.gain)] as number);
        if (sum < (table[points] as number)) {
          table[points] = sum;
        }
      }
    }
    tables.unshift(table);
  }
  return tables;
}
