import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Choice } from "../../../src/scoring/plan/block-choices.js";
import { cheapest } from "../../../src/scoring/plan/cheapest.js";

const stay: Choice = { steps: [undefined], points: [[0]], gain: 0, cost: 0, moves: 0 };
const move = (gain: number, cost: number): Choice => ({ steps: [], points: [[gain]], gain, cost, moves: 1 });

/** The sum as it is made choice by choice, so that costs that are not whole are rounded alike. */
const sumOf = (choices: readonly Choice[], of: (choice: Choice) => number) =>
  choices.reduce((sum, choice) => sum + of(choice), 0);

/** Whether another choice for one block asks less of the criterion and leaves enough points. */
function canBeLess(blocks: readonly (readonly Choice[])[], choices: readonly Choice[], needed: number): boolean {
  const gain = sumOf(choices, (choice) => choice.gain);
  return choices.some((choice, place) =>
    (blocks[place] ?? []).some(
      (other) =>
        (other.cost < choice.cost || (other.cost === choice.cost && other.moves < choice.moves)) &&
        other.gain <= choice.gain &&
        gain - choice.gain + other.gain >= needed,
    ),
  );
}

/** What a combination is told by. */
const told = (found: readonly (readonly Choice[])[]) =>
  found.map((choices) => choices.map(({ gain, cost }) => ({ gain, cost })));

/** All combinations in printed order, those that can be less left out, best first. */
function byTryingAll(blocks: readonly (readonly Choice[])[], needed: number, count: number): Choice[][] {
  const all = blocks.reduce<Choice[][]>(
    (chains, choices) => chains.flatMap((chain) => choices.map((choice) => [...chain, choice])),
    [[]],
  );
  return all
    .filter((choices) => sumOf(choices, ({ gain }) => gain) >= needed && !canBeLess(blocks, choices, needed))
    .toSorted(
      (one, other) =>
        sumOf(one, ({ cost }) => cost) - sumOf(other, ({ cost }) => cost) ||
        sumOf(one, ({ moves }) => moves) - sumOf(other, ({ moves }) => moves) ||
        sumOf(other, ({ gain }) => gain) - sumOf(one, ({ gain }) => gain),
    )
    .slice(0, count);
}

const price = {
  whole: fc.integer({ min: 0, max: 5 }),
  tenths: fc.integer({ min: 0, max: 30 }).map((tenths) => tenths / 10),
  nothing: fc.constant(0),
  huge: fc.integer({ min: 0, max: 4 }).map((times) => times * 1e15),
  any: fc.double({ min: 0, max: 1e6, noNaN: true }),
};

describe("the cheapest combinations", () => {
  it.each(Object.entries(price))("are those found by trying all, at a cost of: %s", (_, cost) => {
    const block = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 9 }), cost), { maxLength: 3 })
      .map((moves) => [...moves.map(([gain, own]) => move(gain, own)), stay]);
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: -3, max: 40 }),
        fc.integer({ min: 1, max: 20 }),
        (blocks, needed, count) => {
          expect(told(cheapest(blocks, needed, count))).toEqual(told(byTryingAll(blocks, needed, count)));
        },
      ),
      { numRuns: Number(process.env["OCOP_RUNS"] ?? 300) },
    );
  });

  it("costs whose sums are rounded otherwise from the other end are not taken for dearer", () => {
    // 0.1 + 0.2 + 0.3 is more than 0.3 + 0.2 + 0.1.
    const blocks = [0.1, 0.2, 0.3].map((cost) => [move(1, cost), stay]);
    expect(told(cheapest(blocks, 3, 1))).toEqual([[0.1, 0.2, 0.3].map((cost) => ({ gain: 1, cost }))]);
  });

  it("there is none where the points cannot be gained", () => {
    expect(cheapest([[move(4, 1), stay]], 5, 3)).toEqual([]);
  });
});
