import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Choice } from "../../../src/scoring/plan/block-choices.js";
import { cheapest } from "../../../src/scoring/plan/cheapest.js";

const stay: Choice = { steps: [undefined], points: [[0]], gain: 0, cost: 0, moves: 0 };
const move = (gain: number, cost: number): Choice => ({ steps: [], points: [[gain]], gain, cost, moves: 1 });

/** The sum of whole numbers, or of halves, quarters and so on, which are exact. */
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
  nothing: fc.constant(0),
  huge: fc.integer({ min: 0, max: 4 }).map((times) => times * 1e15),
  eighths: fc.integer({ min: 0, max: 8_000_000 }).map((eighths) => eighths / 8),
  // Neither decimals nor whole, and exact when they are added up.
  fine: fc.integer({ min: 0, max: 2 ** 40 }).map((parts) => parts / 2 ** 30),
};

const runs = { numRuns: Number(process.env["OCOP_RUNS"] ?? 300) };

/** Up to six blocks of up to three moves. */
function blocksAt(cost: fc.Arbitrary<number>): fc.Arbitrary<Choice[][]> {
  const block = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 9 }), cost), { maxLength: 3 })
    .map((moves) => [...moves.map(([gain, own]) => move(gain, own)), stay]);
  return fc.array(block, { minLength: 1, maxLength: 6 });
}

const needed = fc.integer({ min: -3, max: 40 });
const count = fc.integer({ min: 1, max: 20 });

describe("the cheapest combinations", () => {
  it.each(Object.entries(price))("are those found by trying all, at a cost of: %s", (_, cost) => {
    fc.assert(
      fc.property(blocksAt(cost), needed, count, (blocks, points, most) => {
        expect(told(cheapest(blocks, points, most))).toEqual(told(byTryingAll(blocks, points, most)));
      }),
      runs,
    );
  });

  it.each([10, 100, 1000, 1_000_000])("at costs in parts of %d are those of the whole numbers", (parts) => {
    const inParts = (blocks: Choice[][]) =>
      blocks.map((choices) => choices.map((choice) => ({ ...choice, cost: choice.cost / parts })));
    fc.assert(
      fc.property(blocksAt(fc.integer({ min: 0, max: 30 })), needed, count, (blocks, points, most) => {
        expect(told(cheapest(inParts(blocks), points, most))).toEqual(told(inParts(byTryingAll(blocks, points, most))));
      }),
      runs,
    );
  });

  // What a sum's rounding swallows may be had or not: which plan is taken then is no matter of cost.
  it("at any costs are no dearer than those found by trying all, but for what rounding swallows", () => {
    const total = (choices: readonly Choice[]) => sumOf(choices, ({ cost }) => cost);
    fc.assert(
      fc.property(blocksAt(fc.double({ min: 0, max: 1e6, noNaN: true })), needed, (blocks, points) => {
        const [found] = cheapest(blocks, points, 1);
        const [least] = byTryingAll(blocks, points, 1);
        expect(found === undefined).toBe(least === undefined);
        if (found !== undefined && least !== undefined) {
          expect(sumOf(found, ({ gain }) => gain)).toBeGreaterThanOrEqual(points);
          expect(total(found)).toBeLessThanOrEqual(total(least) * (1 + 1e-9) + 1e-300);
        }
      }),
      runs,
    );
  });

  it("of the same cost in decimals the one with fewer moves comes first", () => {
    // In binary 0.7 + 0.1 is less than 0.8.
    const blocks = [0.7, 0.1, 0.8].map((cost, place) => [move(place === 2 ? 2 : 1, cost), stay]);
    expect(told(cheapest(blocks, 2, 1))).toEqual([
      [
        { gain: 0, cost: 0 },
        { gain: 0, cost: 0 },
        { gain: 2, cost: 0.8 },
      ],
    ]);
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
