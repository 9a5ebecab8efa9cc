import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sumOfCosts, wholeCosts } from "../../../src/scoring/plan/whole-costs.js";

describe("costs added up", () => {
  it("decimals as decimals: 0.1, 0.2 and 0.3 are 0.6 in any order", () => {
    expect(sumOfCosts([0.1, 0.2, 0.3])).toBe(0.6);
    expect(sumOfCosts([0.3, 0.2, 0.1])).toBe(0.6);
    expect(sumOfCosts([0.7, 0.1])).toBe(0.8);
    expect(sumOfCosts([0, 0.1, 0.2])).toBe(0.3);
  });

  it("six places are kept: a million đồng and one", () => {
    expect(sumOfCosts([1.000001, 0.000001])).toBe(1.000002);
    expect(wholeCosts([0.0000001], 1).unit).toBe(1);
  });

  it("whole ones stay as they are, however large", () => {
    expect(wholeCosts([0, 3, 1e300], 5)).toEqual({ costs: [0, 3, 1e300], unit: 1 });
    expect(sumOfCosts([])).toBe(0);
    expect(sumOfCosts([0, 3, 1e300])).toBe(1e300);
  });

  it("those that are no decimals stay as they are", () => {
    expect(sumOfCosts([1 / 3, 1 / 3])).toBe(2 / 3);
    expect(sumOfCosts([5e-324, 0.5])).toBe(0.5);
  });

  it("decimals too large to be whole numbers in parts stay as they are", () => {
    const most = Number.MAX_SAFE_INTEGER / 1e6;
    expect(wholeCosts([4.5e9, 0.5], 2)).toEqual({ costs: [4.5e15, 500_000], unit: 1_000_000 });
    expect(wholeCosts([4.5e9, 0.5], 3)).toEqual({ costs: [4.5e9, 0.5], unit: 1 });
    expect(wholeCosts([most * 2, 0.5], 1).unit).toBe(1);
  });

  it("sums of whole numbers of đồng, given in millions, are those of the đồng", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { maxLength: 40 }), (costs) => {
        const sum = costs.reduce((all, cost) => all + cost, 0);
        expect(sumOfCosts(costs.map((cost) => cost / 1e6))).toBe(sum / 1e6);
      }),
    );
  });
});
