import { describe, expect, it } from "vitest";
import { tea } from "../../../src/decisions/2026/index.js";
import { type CriteriaSet, criteriaSet, group, part } from "../../../src/decisions/criteria-set.js";
import { choice, onlyIf, ticked } from "../../../src/decisions/criterion.js";
import { rate } from "../../../src/scoring/index.js";
import { bestSheet, noneSheet, untyped } from "../../support/sheets.js";
import { allBut, planned, seventy, upgrade } from "./planned.js";

const labels = { vi: "Hỏi", en: "Asks" };

/** A form of one group with these criteria, under the rules of tea. */
const madeUpForm = (criteria: Parameters<typeof group>[2]): CriteriaSet =>
  criteriaSet(
    tea.rules,
    { set: 27, slug: "trial", name: labels, sector: "food", ministries: [] },
    {
      partNames: { A: labels },
      source: "a trial",
      samples: 0,
      grounds: [],
      parts: { A: part(100, { 1: group(labels, 100, criteria) }) },
    },
  );

describe("points", () => {
  it.each([
    ["69 points: the one point of 2.4 is enough for exactly 70", 3, ["| 2.4:1 = 1"]],
    ["68 points: it is not", 2, ["plan.points-out-of-reach"]],
    ["70 points: nothing to do", 4, ["plan.already-reached"]],
  ])("%s", (_, promotion, expected) => {
    const answers = { ...seventy, "2.4": 0, "4.3": promotion };
    const plans = planned(tea, answers, { target: 4, locked: allBut(tea, "2.4") });
    expect(plans.map((text) => text.trim())).toEqual(expected);
  });

  it.each([
    [2, 30],
    [3, 50],
    [4, 70],
    [5, 90],
  ] as const)("from nothing %i stars take exactly %i points, one level at a time", (target, points) => {
    const result = upgrade(tea, noneSheet(tea), { target });
    expect(result).toMatchObject({
      ok: true,
      value: { plan: { points: { before: 0, after: points, gained: points } } },
    });
  });

  it("the plan says all that changes", () => {
    const answers = { ...seventy, "2.4": 0 };
    const { "2.4": _, ...lacking } = answers;
    const options = { target: 4, locked: allBut(tea, "2.4") } as const;
    const move = { criterion: "2.4", to: 1, points: { before: 0, after: 1 }, cost: 1, floors: [] };
    const plan = { target: 4, forced: [], points: { before: 69, after: 70, gained: 1 }, cost: 1, stars: 4 };
    expect(upgrade(tea, answers, options)).toStrictEqual({
      ok: true,
      value: {
        plan: { ...plan, chosen: [{ ...move, from: 0 }], answers: seventy },
        alternatives: [],
        assumedNone: [],
      },
    });
    expect(upgrade(tea, lacking, options)).toStrictEqual({
      ok: true,
      value: {
        plan: { ...plan, chosen: [move], answers: seventy },
        alternatives: [],
        assumedNone: ["2.4"],
      },
    });
  });

  it("says how far the points go", () => {
    expect(upgrade(tea, { ...seventy, "2.4": 0 }, { target: 5, locked: allBut(tea, "2.4", "1.5", "4.1") })).toEqual({
      ok: false,
      issues: [{ code: "plan.points-out-of-reach", path: [], params: { target: 5, required: 90, most: 73 } }],
    });
  });
});

describe("floors", () => {
  it("are met whatever the total, and lower ones too", () => {
    // 97 points: 2.2 asks for 2 points (level 3) from 3 stars on, 3.5 for 2 points (level 2) from 4 stars on.
    const answers = { ...bestSheet(tea), "2.2": 2, "3.5": 1 };
    expect(rate(tea, { answers: untyped<object>(answers) })).toMatchObject({ exact: { sum: 96 }, band: 5, stars: 2 });
    expect(planned(tea, answers, { target: 3 })).toEqual(["2.2:3 |  = 1"]);
    expect(planned(tea, answers, { target: 4 })).toEqual(["2.2:3 3.5:2 |  = 2"]);
    const result = upgrade(tea, answers, { target: 4 });
    expect(result.ok && result.value.plan.forced.map(({ floors }) => floors)).toEqual([
      [{ stars: 3, required: 2 }],
      [{ stars: 4, required: 2 }],
    ]);
    expect(result).toMatchObject({ value: { plan: { stars: 5, points: { after: 98 } } } });
  });

  it("of more stars than the target are left alone", () => {
    // 1.5 and 4.1 are marked for 5 stars as well: 4 stars do not need that.
    const answers = { ...bestSheet(tea), "1.5": 3, "4.1": 2 };
    expect(planned(tea, answers, { target: 4 })).toEqual(["4.1:3 |  = 1"]);
    expect(planned(tea, answers, { target: 5 })).toEqual(["1.5:4 4.1:4 |  = 3"]);
  });

  it("a forced move goes further where its points are the cheapest", () => {
    const answers = { ...seventy, "2.4": 0, "3.5": 1 };
    expect(planned(tea, answers, { target: 4 })).toEqual(["3.5:3 |  = 2"]);
    const cost = (criterion: string, _: unknown, to: unknown) => (criterion === "3.5" ? Number(to) ** 2 : 4);
    expect(planned(tea, answers, { target: 4, cost })).toEqual(["3.5:2 | 1.3:4 = 8"]);
  });

  it("out of reach are named, each with what is possible", () => {
    const answers = { ...bestSheet(tea), "2.2": 2, "3.5": 1, "7": 1 };
    const options = { target: 5, locked: ["3.5"], maxLevel: { "2.2": 2, "7": 3 } } as const;
    expect(upgrade(tea, answers, options)).toMatchObject({
      issues: [
        { code: "plan.floor-out-of-reach", params: { stars: 3, criterion: "2.2", required: 2, most: 1 } },
        { code: "plan.floor-out-of-reach", params: { stars: 4, criterion: "3.5", required: 2, most: 1 } },
        { code: "plan.floor-out-of-reach", params: { stars: 5, criterion: "7", required: 5, most: 3 } },
      ],
    });
  });
});

describe("costs", () => {
  const answers = { ...seventy, "4.3": 1, "2.4": 0 }; // 67 points; 3 are needed
  const locked = allBut(tea, "1.2", "1.3", "2.4", "4.3");

  it("by level, then fewer moves, then more points, then printed order", () => {
    expect(planned(tea, answers, { target: 4, locked, plans: 5 })).toEqual([
      " | 1.3:4 = 3",
      " | 4.3:4 = 3",
      " | 1.2:2 1.3:3 = 3",
      " | 1.2:2 4.3:3 = 3",
      " | 1.2:3 1.3:2 = 3",
    ]);
    expect(planned(tea, answers, { target: 4, locked, plans: 2, cost: () => 1 })).toEqual([
      " | 4.3:5 = 1",
      " | 1.3:4 = 1",
    ]);
  });

  it("are the caller's, and are asked once for every level above the present one", () => {
    const asked: unknown[] = [];
    const cost = (...asking: readonly unknown[]) => {
      asked.push(asking);
      return 0.5;
    };
    upgrade(tea, { ...answers, "2.4": undefined }, { target: 4, locked: allBut(tea, "2.4", "1.2"), cost });
    expect(asked).toEqual([
      ["1.2", 0, 2, 1],
      ["1.2", 0, 3, 2],
      ["2.4", undefined, 1, 1],
    ]);
  });

  it("the best ratio first would be dearer", () => {
    const prices: Readonly<Record<string, number>> = { "1.2:3": 10, "1.3:4": 16, "2.4:1": 7 };
    const cost = (criterion: string, _: unknown, to: unknown) => prices[`${criterion}:${to}`] ?? 1000;
    expect(planned(tea, answers, { target: 4, locked, cost })).toEqual([" | 1.3:4 = 16"]);
  });

  it("free moves that are not needed are left out", () => {
    const free = (criterion: string) => (criterion === "1.3" ? 2 : criterion === "4.3" ? 3 : 0);
    expect(planned(tea, { ...answers, "4.3": 3 }, { target: 4, locked, cost: free, plans: 20 })).toEqual([
      " | 1.2:3 = 0",
      " | 1.2:2 = 0",
      " | 2.4:1 = 0",
      " | 1.3:4 = 2",
      " | 1.3:3 = 2",
      " | 1.3:2 = 2",
      " | 4.3:5 = 3",
      " | 4.3:4 = 3",
    ]);
  });

  it("a dearer way through criteria that belong together is a plan, too, where no move of it can be left out", () => {
    const form = madeUpForm({
      "1.1": choice(labels, ["62", "một", "one"]),
      "1.2": choice(labels, ["5", "năm", "five"], ["10", "mười", "ten"]),
      "1.3": onlyIf("1.2", choice(labels, ["4", "bốn", "four"])),
    });
    const prices: Readonly<Record<string, number>> = { "1.2:2": 5 };
    const cost = (criterion: string, _: unknown, to: unknown) => prices[`${criterion}:${to}`] ?? 1;
    expect(planned(form, { "1.1": 1, "1.2": 0, "1.3": 0 }, { target: 4, cost, plans: 3 })).toEqual([
      " | 1.2:1 1.3:1 = 2",
      " | 1.2:2 = 5",
    ]);
  });

  it("moves stand in printed order, also those of criteria that belong together with another between them", () => {
    const form = madeUpForm({
      "1.1": choice(labels, ["10", "mười", "ten"]),
      "1.2": choice(labels, ["50", "năm mươi", "fifty"]),
      "1.3": onlyIf("1.1", choice(labels, ["10", "mười", "ten"])),
    });
    expect(planned(form, {}, { target: 4 })).toEqual([" | 1.1:1 1.2:1 1.3:1 = 3"]);
  });

  it("no box of no points is ticked, and levels of the same points are climbed at once", () => {
    const form = madeUpForm({
      "1.1": ticked(labels, ["0", "không", "nothing"], ["20", "hai mươi", "twenty"]),
      "1.2": choice(labels, ["50", "năm mươi", "fifty"], ["50", "năm mươi", "fifty"]),
    });
    const both = [" | 1.1:2 1.2:1 = 2", " | 1.1:2 1.2:2 = 2"];
    expect(planned(form, {}, { target: 4, plans: 5 })).toEqual(both);
    expect(planned(form, {}, { target: 4, plans: 5, cost: () => 1 })).toEqual(both);
  });

  it.each([Number.NaN, -1, Number.POSITIVE_INFINITY, "1", undefined])("%s is none", (price) => {
    const cost = () => untyped<number>(price);
    expect(() => upgrade(tea, answers, { target: 4, cost, locked: allBut(tea, "4.3") })).toThrow(
      new RangeError('[ocop] plan: the cost of "4.3" must be a finite number, 0 or more'),
    );
  });

  it("that together are more than a number holds give no plan, and no infinite cost", () => {
    expect(upgrade(tea, noneSheet(tea), { target: 4, cost: () => 1e308 })).toMatchObject({
      ok: false,
      issues: [{ code: "plan.costs-too-high", params: { most: Number.MAX_VALUE } }],
    });
    expect(upgrade(tea, noneSheet(tea), { target: 4, cost: () => 1e300 })).toMatchObject({ ok: true });
  });
});

describe("limits", () => {
  const answers = { ...seventy, "4.3": 1 }; // 68 points
  it("maxLevel is the highest level that is aimed at", () => {
    const only = (maxLevel: Record<string, number>) =>
      planned(tea, answers, { target: 4, locked: allBut(tea, "4.3"), maxLevel });
    expect(only({ "4.3": 3 })).toEqual([" | 4.3:3 = 2"]);
    expect(only({ "4.3": 2 })).toEqual(["plan.points-out-of-reach"]);
    expect(only({ "4.3": 0 })).toEqual(["plan.points-out-of-reach"]);
    expect(only(untyped({ "4.3": undefined }))).toEqual(only({}));
  });

  it.each([
    { target: 4, locked: ["9.9"] },
    { target: 4, maxLevel: { "9.9": 1 } },
    { target: 1 },
    { target: 6 },
    { target: "4" },
    { target: 4, plans: 0 },
    { target: 4, plans: 21 },
    { target: 4, plans: 1.5 },
  ])("%j is refused", (options) => {
    expect(() => upgrade(tea, answers, untyped(options))).toThrow(RangeError);
  });

  it.each([
    [undefined, "expected options"],
    [[], "expected options"],
    [{ target: 4, cost: 5 }, "cost must be a function"],
    [{ target: 4, cost: null }, "cost must be a function"],
    [{ target: 4, locked: "2.1" }, "locked must be a list, maxLevel an object of level numbers"],
    [{ target: 4, locked: null }, "locked must be a list, maxLevel an object of level numbers"],
    [{ target: 4, maxLevel: 1 }, "locked must be a list, maxLevel an object of level numbers"],
    [{ target: 4, maxLevel: null }, "locked must be a list, maxLevel an object of level numbers"],
  ])("%j is of the wrong type", (options, reason) => {
    expect(() => upgrade(tea, answers, untyped(options))).toThrow(new TypeError(`[ocop] planUpgrade: ${reason}`));
  });

  it("a symbol is no criterion", () => {
    expect(() => upgrade(tea, answers, untyped({ target: 4, locked: [Symbol("7")] }))).toThrow(
      new RangeError('[ocop] planUpgrade: the set has no criterion "Symbol(7)"'),
    );
  });

  it.each([-1, 1.5, Number.NaN, "2"])("%s is no highest level", (level) => {
    expect(() => upgrade(tea, answers, untyped({ target: 4, maxLevel: { "4.3": level } }))).toThrow(
      new RangeError('[ocop] planUpgrade: maxLevel of "4.3" must be a level number or 0'),
    );
  });
});
