/**
 * The bug museum: what scoring programs in the wild got wrong, each as a test that this package does not.
 *
 * The exhibits are described, not named, by what the program did.
 */
import { describe, expect, test } from "vitest";
import { communityTourism, freshProduce, tea } from "../src/decisions/2026/index.js";
import { divergentPairs } from "../src/scoring/council.js";
import { bandOf, hundredthsHalfUp, rate } from "../src/scoring/index.js";
import { bestSheet, untyped } from "./support/sheets.js";

const best = bestSheet(tea);
const { rules } = tea;
const band = (sum: number, count = 1) => bandOf(rules, { sum, count });
const rated = (evaluation: unknown) => rate(tea, untyped<{ answers: object }>(evaluation));
const sheet = (changes: Record<string, unknown> = {}) => ({ answers: { ...best, ...changes } });

describe("a calculator that looks at the total alone", () => {
  test("gave 5 stars to a product without a registered mark", () => {
    const rating = rated(sheet({ "3.5": 0, "6.1.2": 2 }));
    expect(rating.exact.sum).toBeGreaterThanOrEqual(90);
    expect([rating.band, rating.stars]).toEqual([5, 2]);
  });

  test("ranked a rejected dossier", () => {
    expect(rated({ ...sheet(), rejections: ["forged-dossier"] })).toMatchObject({ band: 5, stars: null });
  });
});

describe("a calculator that knows floors", () => {
  test("had no rank 1 or 2", () => {
    expect([band(0), band(29), band(30), band(49)]).toEqual([1, 1, 2, 2]);
  });

  test("read a mark on the form as full points: 3.5 needs 2 of 3 for 4 stars", () => {
    expect(rated(sheet({ "3.5": 2 })).stars).toBe(5);
  });
});

describe("a table of cuts", () => {
  test("had them wrong: 0–19, 20–49, 50–59, 60–79, 80–100", () => {
    expect([19, 20, 59, 60, 79, 80].map((total) => band(total))).toEqual([1, 1, 3, 3, 4, 4]);
  });

  test("had gaps for averages such as 19.5, 49.5, 59.5 and 79.5", () => {
    expect([39, 99, 119, 159].map((sum) => band(sum, 2))).toEqual([1, 2, 3, 4]);
  });
});

describe("a service that compares with > instead of ≥", () => {
  test.each([
    [30, 2],
    [50, 3],
    [70, 4],
    [90, 5],
  ])("gave exactly %i points 5 stars", (total, stars) => {
    expect(band(total)).toBe(stars);
  });

  test("cut 89.99 to 89 before it compared, and 69.99 to 69", () => {
    expect([band(8999, 100), band(6999, 100), band(209, 3)]).toEqual([4, 3, 3]);
  });

  test("added a mark again when it was sent twice", () => {
    const once = rated(sheet());
    expect(rated(sheet())).toEqual(once);
    expect(
      rated({
        members: [
          { id: "a", ...sheet() },
          { id: "a", ...sheet() },
        ],
      }).issues,
    ).toMatchObject([{ code: "council.duplicate-member" }]);
  });
});

describe("a client and a server that disagree", () => {
  test("blocked at a difference of 10 on one side, above 10 on the other", () => {
    expect(divergentPairs([100, 90], 10)).toEqual([]);
    expect(divergentPairs([100, 89], 10)).toHaveLength(1);
  });

  test("could not hold an average of 100.00", () => {
    expect(rated({ members: [sheet(), sheet(), sheet()] })).toMatchObject({ exact: { sum: 300, count: 3 }, stars: 5 });
  });

  test("left one judge out of the average", () => {
    const { exact } = rated({ members: [sheet(), sheet({ "1.5": 2 })] });
    expect(exact).toEqual({ sum: 198, count: 2 });
  });

  test("read the total back from the page: a total is no input", () => {
    const { notes, exact } = rated({ ...sheet({ "1.2": 0, "1.7": 1 }), total: 100 });
    expect(exact.sum).toBe(97);
    expect(notes).toMatchObject([{ code: "evaluation.unknown-field", params: { given: "total" } }]);
  });
});

describe("a form filled in by hand", () => {
  test("took 0 for a missing value", () => {
    const rating = rated(sheet({ "1.2": 0 }));
    expect([rating.complete, rating.issues]).toEqual([true, []]);
  });

  test("took a missing value for 0", () => {
    const { "1.2": _, ...answers } = best;
    expect(rated({ answers })).toMatchObject({ complete: false, stars: null });
  });

  test("clamped what was too much without a word", () => {
    expect(rated(sheet({ "1.1": 30 })).issues).toMatchObject([{ code: "answer.unknown-level", params: { given: 30 } }]);
  });

  test("took negative points", () => {
    expect(rated(sheet({ "1.1": -3 })).issues).toMatchObject([{ code: "answer.unknown-level", params: { given: -3 } }]);
  });
});

describe("a view that divides by 20", () => {
  test("gave 0 stars below 10 points", () => {
    expect([0, 5, 9].map((total) => band(total))).toEqual([1, 1, 1]);
  });
});

describe("a tool with the parts of an older decision", () => {
  test("cut part A at 35 and let part C go to 40", () => {
    expect(rated(sheet()).points).toEqual({ A: 40, B: 25, C: 35, total: 100 });
  });

  test("rounded 89.95 to 90.0 and 49.95 to 50", () => {
    expect([band(1799, 20), band(999, 20)]).toEqual([4, 2]);
  });

  test("rounds only where a council asks for it, and only at two decimals", () => {
    expect(bandOf(rules, hundredthsHalfUp({ sum: 1799, count: 20 }))).toBe(4);
  });
});

describe("a fixture of the forms", () => {
  test("flattened the two cases of tourism into one list of points", () => {
    const criterion = communityTourism.criteria.find(({ code }) => code === "8");
    expect(criterion?.levels).toEqual([]);
    expect(criterion?.cases?.map(({ code, levels }) => [code, levels.map(({ points }) => points)])).toEqual([
      ["a", [1, 3]],
      ["b", [1, 3]],
    ]);
    expect(communityTourism.parts.reduce((sum, { max }) => sum + max, 0)).toBe(100);
  });

  test("loaded letters as 0: points are whole numbers in the data", () => {
    const points = freshProduce.criteria.flatMap(({ levels }) => levels.map((level) => level.points));
    expect(points.every(Number.isInteger)).toBe(true);
  });

  test("listed yes and no best first: 1 is yes", () => {
    expect(rated(sheet({ "2.4": 1 })).exact.sum - rated(sheet({ "2.4": 0 })).exact.sum).toBe(1);
  });
});

describe("a shop where the seller types the stars", () => {
  test("took true for one star and text for a number", () => {
    expect(rated(sheet({ "1.1": true })).issues).toMatchObject([{ code: "answer.wrong-type" }]);
    expect(rated(sheet({ "1.1": "3" })).issues).toMatchObject([{ code: "answer.number-as-text" }]);
  });

  test("certified 1 and 2 stars", () => {
    expect(rated(sheet({ "3.5": 0 }))).toMatchObject({ stars: 2, certifiable: false, authority: null });
  });
});
