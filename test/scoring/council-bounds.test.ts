import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sets as sets2019 } from "../../src/decisions/2019/index.js";
import { processedProduce, sets as sets2023 } from "../../src/decisions/2023/index.js";
import { bottledWater, sets as sets2026, tea } from "../../src/decisions/2026/index.js";
import type { CriteriaSet } from "../../src/decisions/criteria-set.js";
import { bounds } from "../../src/scoring/bounds.js";
import { type CouncilBounds, type CouncilBoundsOptions, councilBounds } from "../../src/scoring/council-bounds.js";
import { everyMemberReaches, hundredthsHalfUp, majorityReaches, rate, scoreSheet } from "../../src/scoring/index.js";
import { type Answers, bestSheet, noneSheet, options, untyped } from "../support/sheets.js";

const boundsOf = (set: CriteriaSet, sheets: readonly unknown[], more: CouncilBoundsOptions = {}): CouncilBounds =>
  councilBounds(set, untyped(sheets.map((answers) => ({ answers }))), more);

const without = (answers: Answers, ...open: string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([code]) => !open.includes(code)));

const best = bestSheet(tea);

/** 70 points, with all floors of 4 stars. */
const seventy: Answers = {
  ...best,
  ...{ "1.1": 2, "1.2": 0, "1.3": 0, "1.4": 0, "1.5": 3, "1.6": 1, "1.7": 0, "2.2": 3, "2.4": 1 },
  ...{ "3.1": 0, "3.2": 0, "3.3": 0, "3.5": 2, "4.1": 3, "4.2": 0, "4.3": 3 },
};

describe("the ranks go by the average total (art. 3.3)", () => {
  it("one open point of one of two members is half a point: 69.5 are 3 stars, 70 are 4", () => {
    expect(boundsOf(tea, [seventy, without(seventy, "2.4")])).toEqual({
      exact: { least: { sum: 139, count: 2 }, most: { sum: 140, count: 2 } },
      band: { least: 3, most: 4 },
      stars: { least: 3, most: 4 },
      floors: { missed: [], open: [] },
      open: [[], ["2.4"]],
      issues: [],
    });
  });

  it("a member who has not begun may still give nothing, or everything", () => {
    const { exact, open } = boundsOf(tea, [best, {}]);
    expect(exact).toEqual({ least: { sum: 100, count: 2 }, most: { sum: 200, count: 2 } });
    expect(open).toEqual([[], tea.criteria.map(({ code }) => code)]);
  });

  it("is rounded where the council rounds: 69.995 are 70", () => {
    // 200 members of 70 points, of whom one has 1 point open.
    const sheets = [without(seventy, "2.4"), ...Array.from({ length: 199 }, () => seventy)];
    expect(boundsOf(tea, sheets).band).toEqual({ least: 3, most: 4 });
    expect(boundsOf(tea, sheets, { policy: { rounding: hundredthsHalfUp } }).band).toEqual({ least: 4, most: 4 });
  });
});

describe("floors (annex II)", () => {
  const low = { ...best, "3.5": 1 };

  it("are tested as the council tests them: by the mean, by most or by all members", () => {
    const sheets = [best, best, without(best, "3.5")];
    // 6 points of 3 members are the 2 that floors ask for; 3 of 2 are 1.5.
    expect(boundsOf(tea, sheets).stars).toEqual({ least: 5, most: 5 });
    expect(boundsOf(tea, sheets.slice(1)).stars).toEqual({ least: 3, most: 5 });
    expect(boundsOf(tea, sheets, { policy: { floors: majorityReaches } }).stars).toEqual({ least: 5, most: 5 });
    expect(boundsOf(tea, sheets, { policy: { floors: everyMemberReaches } }).stars).toEqual({ least: 2, most: 5 });
  });

  it("missed by sheets that are complete are missed so far, apart from those not answered", () => {
    const { floors } = boundsOf(tea, [without(low, "4.1"), low]);
    expect(floors?.missed).toEqual([{ stars: 4, criterion: "3.5", required: 2, got: 1 }]);
    expect(floors?.open.map(({ criterion }) => criterion)).toContain("4.1");
  });
});

describe("what stops the evaluation", () => {
  const water = bestSheet(bottledWater);

  it("is possible only where every member may give 0 points (set 16, group 6)", () => {
    const open = without(water, "6.1");
    expect(boundsOf(bottledWater, [open, open]).stars?.least).toBeNull();
    expect(boundsOf(bottledWater, [open, water]).stars?.least).not.toBeNull();
  });

  it("a reported ground leaves no stars", () => {
    expect(boundsOf(tea, [without(best, "2.4")], { rejections: ["forged-dossier"] })).toMatchObject({
      band: { least: 5, most: 5 },
      stars: { least: null, most: null },
      issues: [],
    });
  });
});

describe("what is wrong gives issues and no bounds", () => {
  const nothing = { exact: null, band: null, stars: null, floors: null };

  it.each([
    [
      "a level that is none",
      [{ answers: { ...best, "1.1": 9 } }],
      "answer.unknown-level",
      ["members", 0, "answers", "1.1"],
    ],
    ["no answers", [{ answers: 3 }], "field.wrong-type", ["members", 0, "answers"]],
    [
      "a second sheet of a member",
      [
        { id: 1, answers: best },
        { id: 1, answers: {} },
      ],
      "council.duplicate-member",
      ["members", 1, "id"],
    ],
    ["no sheet", [], "council.empty", ["members"]],
    ["no list", "x", "field.wrong-type", ["members"]],
  ])("%s", (_, members, code, path) => {
    const found = councilBounds(tea, untyped(members));
    expect(found).toMatchObject({ ...nothing, issues: [{ code, path }] });
    expect(found.issues).toHaveLength(1);
  });

  it("and missing answers never are: not of a hundred members who have not begun", () => {
    const members = Array.from({ length: 100 }, () => ({}));
    expect(boundsOf(tea, members)).toMatchObject({
      exact: { least: { sum: 0, count: 100 }, most: { sum: 10_000, count: 100 } },
      issues: [],
    });
    expect(boundsOf(tea, [...members, { "1.1": 9 }]).issues).toHaveLength(1);
  });

  it("members of any shape never throw", () => {
    fc.assert(
      fc.property(fc.anything({ withSparseArray: true }), fc.anything(), (members, rejections) => {
        const found = councilBounds(tea, untyped(members), untyped({ rejections }));
        expect(found.exact === null).toBe(found.issues.length > 0);
      }),
    );
  });
});

it("what is no criteria set, no options or no policy is a programmer's mistake", () => {
  expect(() => councilBounds(untyped<CriteriaSet>({}), [])).toThrow(/^\[ocop\] councilBounds: expected a criteria set/);
  expect(() => councilBounds(tea, [], untyped("x"))).toThrow(/^\[ocop\] councilBounds: /);
  expect(() => councilBounds(tea, [], untyped({ policy: { rounding: 2 } }))).toThrow(/^\[ocop\] policy: /);
});

const rank = (stars: number | null) => stars ?? 0;

/** Any sheet of a set, mostly of best answers, with up to two criteria left open. */
const anySheet = (set: CriteriaSet) =>
  fc.record({
    chosen: fc.tuple(
      ...set.criteria.map((criterion) =>
        fc.oneof(
          { weight: 4, arbitrary: fc.constant(bestSheet(set)[criterion.code] ?? 0) },
          { weight: 1, arbitrary: fc.constantFrom(...options(criterion).map(([answer]) => answer)) },
        ),
      ),
    ),
    open: fc.uniqueArray(fc.constantFrom(...set.criteria.map(({ code }) => code)), { maxLength: 2 }),
  });

const anyCouncil = fc.constantFrom<CriteriaSet>(...sets2026, ...sets2023, ...sets2019).chain((set) =>
  fc.record({
    set: fc.constant(set),
    sheets: fc.array(anySheet(set), { minLength: 1, maxLength: 3 }),
    floors: fc.constantFrom(undefined, majorityReaches, everyMemberReaches),
  }),
);

describe("of all sets of all decisions", () => {
  it("the bounds are the least and the most of every completion of every sheet", () => {
    fc.assert(
      fc.property(anyCouncil, ({ set, sheets, floors }) => {
        // How far members may be apart is judged when all is answered.
        const divergence = { limit: 100, action: "warn" } as const;
        const policy = { divergence, ...(floors && { floors }) };
        const filled = sheets.map(({ chosen, open }) => {
          const answers = Object.fromEntries(set.criteria.map(({ code }, index) => [code, chosen[index] ?? 0]));
          const { issues } = scoreSheet(set, untyped<object>(answers));
          const right = { ...answers, ...Object.fromEntries(issues.map(({ path: [code] }) => [code, 0])) };
          return { answers: without(right, ...open), open };
        });
        const completions = filled.reduce<Answers[][]>(
          (councils, { answers, open }) => {
            const ways = set.criteria
              .filter(({ code }) => open.includes(code))
              .reduce<Answers[]>(
                (found, criterion) =>
                  found.flatMap((sheet) =>
                    options(criterion).map(([answer]) => ({ ...sheet, [criterion.code]: answer })),
                  ),
                [answers],
              );
            return councils.flatMap((council) => ways.map((way) => [...council, way]));
          },
          [[]],
        );
        // Trying all is to take no minutes.
        fc.pre(completions.length <= 3000);
        const ratings = completions
          .map((council) => rate(set, untyped({ members: council.map((answers) => ({ answers })) }), { policy }))
          .filter(({ issues }) => issues.every(({ code }) => !code.startsWith("answer.")));
        const found = boundsOf(
          set,
          filled.map(({ answers }) => answers),
          { policy },
        );
        // A criterion of which several levels are ticked has more answers than are tried: they are all between.
        const tried = (values: readonly number[]) => [Math.min(...values), Math.max(...values)];
        const [least = 0, most = 0] = tried(ratings.map(({ exact }) => exact.sum));
        const isTicked = filled.some(({ open }) =>
          set.criteria.some(({ code, kind }) => kind === "sum" && open.includes(code)),
        );
        expect(found.exact?.least.sum).toBe(least);
        if (isTicked) {
          expect(found.exact?.most.sum).toBeGreaterThanOrEqual(most);
        } else {
          expect(found.exact?.most.sum).toBe(most);
          expect([rank(found.band?.least ?? null), rank(found.band?.most ?? null)]).toEqual(
            tried(ratings.map(({ band }) => rank(band))),
          );
          expect([rank(found.stars?.least ?? null), rank(found.stars?.most ?? null)]).toEqual(
            tried(ratings.map(({ stars }) => rank(stars))),
          );
        }
      }),
      { numRuns: 120 },
    );
  });

  it("of a complete council they are its rating; of one sheet, those of the sheet", () => {
    for (const set of [tea, processedProduce, bottledWater] as readonly CriteriaSet[]) {
      const sheets = [bestSheet(set), noneSheet(set)];
      const rating = rate(set, untyped({ members: sheets.map((answers) => ({ answers })) }));
      const found = boundsOf(set, sheets);
      expect(found.exact).toEqual({ least: rating.exact, most: rating.exact });
      expect(found.stars).toEqual({ least: rating.stars, most: rating.stars });
      expect(found.floors?.missed).toEqual(rating.missedFloors);
      const one = bounds(set, untyped<object>({}));
      expect(boundsOf(set, [{}])).toMatchObject({ band: one.band, stars: one.stars, floors: one.floors });
    }
  });
});
