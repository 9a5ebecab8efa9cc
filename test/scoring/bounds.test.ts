import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decision2019, sets as sets2019 } from "../../src/decisions/2019/index.js";
import { processedProduce, sets as sets2023 } from "../../src/decisions/2023/index.js";
import { rules } from "../../src/decisions/2026/decision.js";
import { bottledWater, communityTourism, sets as sets2026, tea } from "../../src/decisions/2026/index.js";
import { type CriteriaSet, criteriaSet, group, part } from "../../src/decisions/criteria-set.js";
import { cases, choice, type Definition, onlyIf, ticked, yesNo } from "../../src/decisions/criterion.js";
import { type Bounds, bounds } from "../../src/scoring/bounds.js";
import { rate, scoreSheet } from "../../src/scoring/index.js";
import { type Answers, bestSheet, noneSheet, options, untyped } from "../support/sheets.js";

const allSets: readonly CriteriaSet[] = [
  ...sets2026,
  ...sets2023,
  ...sets2019,
  ...(decision2019.amendedSets ?? []).map(({ set }) => set),
];

/** A sheet without the answers of some criteria. */
const without = (answers: Answers, ...open: string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([code]) => !open.includes(code)));

const boundsOf = (set: CriteriaSet, answers: unknown, rejections?: unknown): Bounds =>
  bounds(set, untyped<object>(answers), rejections === undefined ? {} : untyped({ rejections }));

const range = <T>(least: T, most: T) => ({ least, most });

const label = { vi: "x", en: "x" };

/** A set that no decision has. */
const sampleSet = (criteria: Readonly<Record<string, Definition>>) =>
  criteriaSet(
    rules,
    { set: 99, slug: "sample", sector: "food", ministries: [], name: label },
    {
      partNames: { A: label },
      source: "",
      samples: 0,
      grounds: [],
      parts: { A: part(100, { 1: group(label, 100, criteria) }) },
    },
  );

describe("a sheet of tea around 70 points, whose floors of 4 stars are met", () => {
  const seventy: Answers = {
    ...bestSheet(tea),
    ...{ "1.1": 2, "1.2": 0, "1.3": 0, "1.4": 0, "1.5": 3, "1.6": 1, "1.7": 0, "2.2": 3, "2.4": 1 },
    ...{ "3.1": 0, "3.2": 0, "3.3": 0, "3.5": 2, "4.1": 3, "4.2": 0, "4.3": 3 },
  };

  it("has 70 points and 4 stars", () => {
    expect(rate(tea, { answers: seventy })).toMatchObject({ exact: { sum: 70, count: 1 }, stars: 4 });
  });

  it.each([
    ["68 points and an open one", 2, 68, 3, 3],
    ["69 points and an open one", 3, 69, 3, 4],
    ["70 points and an open one", 4, 70, 4, 4],
  ])("%s", (_, promotion, points, least, most) => {
    expect(boundsOf(tea, { ...without(seventy, "2.4"), "4.3": promotion })).toEqual({
      points: range(points, points + 1),
      band: range(least, most),
      stars: range(least, most),
      floors: { missed: [], open: [] },
      open: ["2.4"],
      issues: [],
    });
  });
});

describe("floors", () => {
  it("that are missed cap the most stars, whatever is open", () => {
    const { points, band, stars } = boundsOf(tea, { ...without(bestSheet(tea), "2.4", "5.3"), "3.5": 1 });
    expect([points, band, stars]).toEqual([range(92, 98), range(5, 5), range(2, 3)]);
  });

  it("that an open criterion may miss lower the least stars", () => {
    const { points, band, stars } = boundsOf(tea, without(bestSheet(tea), "3.5"));
    expect([points, band, stars]).toEqual([range(97, 100), range(5, 5), range(2, 5)]);
  });

  it("of more stars than the total can reach lower nothing", () => {
    const { band, stars } = boundsOf(tea, { ...noneSheet(tea), "4.1": 4, "3.5": 3 });
    expect([band, stars]).toEqual([range(1, 1), range(1, 1)]);
  });
});

describe("floors of a sheet that is not complete", () => {
  it("are missed so far, or not answered yet", () => {
    const { floors } = boundsOf(tea, { ...without(bestSheet(tea), "4.1"), "3.5": 1 });
    expect(floors).toEqual({
      missed: [{ stars: 4, criterion: "3.5", required: 2, got: 1 }],
      open: [
        { stars: 3, criterion: "4.1", required: 2 },
        { stars: 4, criterion: "4.1", required: 3 },
        { stars: 5, criterion: "4.1", required: 5 },
      ],
    });
  });

  it("of more stars than the total can reach are not told", () => {
    expect(boundsOf(tea, without({ ...noneSheet(tea), "3.5": 3 }, "4.1")).floors).toEqual({ missed: [], open: [] });
  });

  it("on ticks that add up are missed by those that are given: none are added", () => {
    const set = sampleSet({
      "1.1": ticked(label, ["30", "x", "x"], ["20***", "x", "x"], ["10", "x", "x"]),
      "1.2": choice(label, ["60", "x", "x"]),
    });
    expect(boundsOf(set, { "1.1": [3] }).floors).toEqual({
      missed: [{ stars: 3, criterion: "1.1", required: 20, got: 10 }],
      open: [],
    });
    expect(boundsOf(set, { "1.1": [1, 3] }).floors).toEqual({ missed: [], open: [] });
    expect(boundsOf(set, { "1.2": 1 }).floors).toEqual({
      missed: [],
      open: [{ stars: 3, criterion: "1.1", required: 20 }],
    });
  });

  it("are all open on an empty sheet", () => {
    expect(boundsOf(tea, {}).floors).toEqual({
      missed: [],
      open: tea.floors.map(({ stars, criterion, points }) => ({ stars, criterion, required: points })),
    });
  });
});

describe("an empty sheet", () => {
  it.each([
    [tea, 100],
    [communityTourism, 100],
    [processedProduce, 99],
  ])("is between nothing and the most the form can give", (set, most) => {
    expect(boundsOf(set, {})).toEqual({
      points: range(0, most),
      band: range(1, 5),
      stars: range(1, 5),
      floors: { missed: [], open: expect.toSatisfy(({ length }) => length === set.floors.length) },
      open: set.criteria.map(({ code }) => code),
      issues: [],
    });
  });
});

describe("a criterion that applies only with a story (5.2 of tea)", () => {
  it("is not open where there is no story", () => {
    const { points, open } = boundsOf(tea, { ...without(bestSheet(tea), "5.2", "2.4"), "5.1": 1 });
    expect([points, open]).toEqual([range(92, 93), ["2.4"]]);
  });

  it("is open while the story is", () => {
    const { points, open } = boundsOf(tea, without(bestSheet(tea), "5.1", "5.2"));
    expect([points, open]).toEqual([range(93, 100), ["5.1", "5.2"]]);
  });

  it("with points asks for a story of at least one point", () => {
    expect(boundsOf(tea, without(bestSheet(tea), "5.1")).points).toEqual(range(96, 100));
    expect(boundsOf(tea, { ...without(bestSheet(tea), "5.1"), "5.2": 1 }).points).toEqual(range(93, 98));
  });
});

describe("points that ask for others count the fewest of any kind of criterion", () => {
  const setWith = (story: Definition) =>
    sampleSet({ "1.1": story, "1.2": onlyIf("1.1", choice(label, ["3", "x", "x"])) });

  it.each([
    ["choice", choice(label, ["5", "x", "x"], ["0", "x", "x"], ["2", "x", "x"], ["4", "x", "x"]), 2, 5],
    ["cases", cases(label, ["a", label, ["6", "x", "x"]], ["b", label, ["0", "x", "x"], ["4", "x", "x"]]), 4, 6],
    ["sum", ticked(label, ["3", "x", "x"], ["2", "x", "x"]), 2, 5],
    ["yesNo", yesNo(label, 7), 7, 7],
  ])("%s", (_, story, fewest, most) => {
    const set = setWith(story);
    expect(boundsOf(set, { "1.2": 1 })).toMatchObject({ points: range(3 + fewest, 3 + most), open: ["1.1"] });
    expect(boundsOf(set, { "1.2": 0 })).toMatchObject({ points: range(0, most), open: ["1.1"] });
    expect(boundsOf(set, {})).toMatchObject({ points: range(0, 3 + most), open: ["1.1", "1.2"] });
  });
});

describe("0 points that stop the evaluation (set 16, group 6)", () => {
  const water = bestSheet(bottledWater);

  it("are possible while the criterion is open: the least is no stars", () => {
    const { points, band, stars } = boundsOf(bottledWater, without(water, "6.1"));
    expect([points, band, stars]).toEqual([range(97, 100), range(5, 5), range(null, 5)]);
  });

  it("that are given leave no stars at all", () => {
    const { band, stars } = boundsOf(bottledWater, { ...without(water, "2.4"), "6.1": 0 });
    expect([band, stars]).toEqual([range(5, 5), range(null, null)]);
  });

  it("do not matter where all such criteria have points", () => {
    expect(boundsOf(bottledWater, without(water, "2.4")).stars).toEqual(range(5, 5));
  });
});

describe("reported grounds", () => {
  const answers = without(bestSheet(tea), "3.5");

  it("leave points and band, but no stars", () => {
    expect(boundsOf(tea, answers, ["forged-dossier"])).toMatchObject({
      points: range(97, 100),
      band: range(5, 5),
      stars: range(null, null),
      issues: [],
    });
  });

  it("of which there are none change nothing", () => {
    expect(boundsOf(tea, answers, [])).toEqual(boundsOf(tea, answers));
  });

  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  const throwing = new Proxy([], {
    get: () => {
      throw new Error("no");
    },
  });

  it.each([
    ["unknown", ["too-expensive"], "rejections.unknown", ["rejections", 0]],
    ["no list", "forged-dossier", "field.wrong-type", ["rejections"]],
    ["a revoked list", proxy, "field.wrong-type", ["rejections"]],
    ["a list that throws", throwing, "input.unreadable", ["rejections"]],
  ])("that are wrong give an issue and no bounds: %s", (_, rejections, code, path) => {
    expect(boundsOf(tea, answers, rejections)).toMatchObject({
      points: null,
      band: null,
      stars: null,
      floors: null,
      open: ["3.5"],
      issues: [{ code, path }],
    });
  });
});

describe("faulty answers give the issues of scoreSheet and no bounds", () => {
  it.each([
    ["a level that is none", { "1.1": 9 }],
    ["an unknown criterion", { "99": 1 }],
    ["points where there can be none", { "5.1": 1, "5.2": 2 }],
    ["__proto__", JSON.parse('{"__proto__": 1}') as Answers],
    ["a long text", { "1.1": "9".repeat(10_000_000) }],
  ])("%s", (_, changes) => {
    const answers = { ...without(bestSheet(tea), "2.4"), ...changes };
    const found = scoreSheet(tea, untyped<object>(answers)).issues;
    const { issues, ...rest } = boundsOf(tea, answers);
    expect(issues).toHaveLength(1);
    expect(found).toHaveLength(2);
    expect(found).toEqual(expect.arrayContaining([...issues]));
    expect(rest).toEqual({ points: null, band: null, stars: null, floors: null, open: ["2.4"] });
  });

  it.each([
    [undefined, "field.missing"],
    [null, "field.wrong-type"],
    [[], "field.wrong-type"],
    ["x", "field.wrong-type"],
    [Number.NaN, "field.wrong-type"],
  ])("no answers at all: %j", (answers, code) => {
    const { issues, ...rest } = boundsOf(tea, answers);
    expect(issues).toEqual(scoreSheet(tea, untyped<object>(answers)).issues);
    expect(issues).toMatchObject([{ code, path: [] }]);
    expect(rest).toEqual({ points: null, band: null, stars: null, floors: null, open: [] });
  });

  it("answers of any shape never throw", () => {
    const codes = fc.constantFrom("1.1", "5.1", "5.2", "2.4");
    const answers = fc.oneof(fc.anything({ withSparseArray: true }), fc.dictionary(codes, fc.anything()));
    fc.assert(
      fc.property(answers, fc.anything({ withSparseArray: true }), (given, rejections) => {
        const found = boundsOf(tea, given, rejections);
        expect(found.points === null).toBe(found.issues.length > 0);
      }),
    );
  });
});

it("what is no criteria set is a programmer's mistake", () => {
  expect(() => boundsOf(untyped<CriteriaSet>({}), {})).toThrow(new TypeError("[ocop] bounds: expected a criteria set"));
});

it("options that are none are a programmer's mistake, told under the function's name", () => {
  expect(() => bounds(tea, {}, untyped("forged-dossier"))).toThrow(/^\[ocop\] bounds: /);
});

it("a misspelt criterion and a level that is none do not compile", () => {
  // @ts-expect-error: tea has no criterion 1.99
  expect(bounds(tea, { "1.99": 1 }).points).toBeNull();
  // @ts-expect-error: 1.1 has three levels
  expect(bounds(tea, { "1.1": 9 }).points).toBeNull();
});

/** Every permitted answer of a criterion. */
function permitted(criterion: CriteriaSet["criteria"][number]): readonly Answers[string][] {
  if (criterion.kind !== "sum") {
    return options(criterion).map(([answer]) => answer);
  }
  const ticks = criterion.levels.map((_, index) => index + 1);
  return ticks.reduce<number[][]>((lists, tick) => lists.concat(lists.map((list) => [...list, tick])), [[]]);
}

/** Any sheet on which no criterion has points that does not apply; most answers are the best, so that floors count. */
const anySheet = (set: CriteriaSet): fc.Arbitrary<Answers> => {
  const best = bestSheet(set);
  return fc
    .tuple(
      ...set.criteria.map((criterion) =>
        fc.oneof(
          { weight: 4, arbitrary: fc.constant(best[criterion.code] ?? 0) },
          { weight: 1, arbitrary: fc.constantFrom(...permitted(criterion)) },
        ),
      ),
    )
    .map((chosen) => {
      const answers = Object.fromEntries(set.criteria.map(({ code }, index) => [code, chosen[index] ?? 0]));
      const { issues } = scoreSheet(set, untyped<object>(answers));
      return { ...answers, ...Object.fromEntries(issues.map(({ path: [code] }) => [code, 0])) };
    });
};

/** The criteria whose rules go beyond a choice of levels. */
const special = ({ criteria }: CriteriaSet): string[] =>
  criteria
    .flatMap(({ code, kind, appliesIf, stopIfZero }) => [
      ...(appliesIf ? [code, appliesIf] : []),
      ...(stopIfZero || kind === "cases" || kind === "sum" ? [code] : []),
    ])
    .concat(criteria[0]?.code ?? []);

/** A set with a sheet, and up to three criteria that are left open on it. */
const anyOpenSheet = fc.constantFrom(...allSets).chain((set) =>
  fc.record({
    set: fc.constant(set),
    sheet: anySheet(set),
    open: fc.uniqueArray(
      fc.oneof(fc.constantFrom(...set.criteria.map(({ code }) => code)), fc.constantFrom(...special(set))),
      { maxLength: 3 },
    ),
  }),
);

/** Every way to answer the open criteria. */
function completions(set: CriteriaSet, answers: Answers, open: readonly string[]): Answers[] {
  return set.criteria
    .filter(({ code }) => open.includes(code))
    .reduce<Answers[]>(
      (sheets, criterion) =>
        sheets.flatMap((sheet) => permitted(criterion).map((answer) => ({ ...sheet, [criterion.code]: answer }))),
      [answers],
    );
}

/** No stars are less than one. */
const rank = (stars: number | null) => stars ?? 0;

const extremes = (values: readonly number[]) => range(Math.min(...values), Math.max(...values));

const ranked = ({ points, band, stars }: Bounds) => [points, band, stars && range(rank(stars.least), rank(stars.most))];

describe("of all sets of all decisions", () => {
  it("the bounds are the least and the most of every permitted completion", () => {
    fc.assert(
      fc.property(anyOpenSheet, ({ set, sheet, open }) => {
        const answers = without(sheet, ...open);
        const ratings = completions(set, answers, open)
          .map((completion) => rate(set, { answers: untyped<object>(completion) }))
          .filter(({ issues }) => issues.length === 0);
        const found = boundsOf(set, answers);
        expect(ranked(found)).toEqual([
          extremes(ratings.map(({ exact }) => exact.sum)),
          extremes(ratings.map(({ band }) => rank(band))),
          extremes(ratings.map(({ stars }) => rank(stars))),
        ]);
        const missing = scoreSheet(set, untyped<object>(answers)).issues;
        expect(found.open).toEqual(missing.map(({ params }) => (params as { criterion: string }).criterion));
      }),
      { numRuns: 400 },
    );
  });

  it("floors missed are those missed in every completion; open ones are not answered and met in some", () => {
    fc.assert(
      fc.property(anyOpenSheet, ({ set, sheet, open }) => {
        const answers = without(sheet, ...open);
        const found = boundsOf(set, answers);
        const scores = completions(set, answers, open)
          .map((completion) => scoreSheet(set, untyped<object>(completion)))
          .filter(({ issues }) => issues.length === 0);
        const marks = set.floors
          .filter(({ stars }) => stars <= rank(found.band?.most ?? null))
          .map(({ stars, criterion, index, points: required }) => {
            const points = scores.map(({ criteria }) => criteria[index]?.sum ?? Number.NaN);
            return { mark: { stars, criterion, required }, got: Math.max(...points) };
          });
        expect(found.floors).toEqual({
          missed: marks.filter(({ mark, got }) => got < mark.required).map(({ mark, got }) => ({ ...mark, got })),
          open: marks
            .filter(({ mark, got }) => found.open.includes(mark.criterion) && got >= mark.required)
            .map(({ mark }) => mark),
        });
      }),
      { numRuns: 400 },
    );
  });

  it("the completion with the most points meets every floor that is open, and misses no others", () => {
    fc.assert(
      fc.property(anyOpenSheet, ({ set, sheet, open }) => {
        const answers = without(sheet, ...open);
        const { points, floors } = boundsOf(set, answers);
        const best = completions(set, answers, open)
          .map((completion) => rate(set, { answers: untyped<object>(completion) }))
          .find(({ exact, issues }) => issues.length === 0 && exact.sum === points?.most);
        expect(best?.missedFloors).toEqual(floors?.missed);
      }),
    );
  });

  it("one answer more never widens the bounds", () => {
    const step = fc.record({ sheet: anyOpenSheet, pick: fc.nat(), answer: fc.nat() });
    fc.assert(
      fc.property(step, ({ sheet: { set, sheet, open }, pick, answer }) => {
        const answers = without(sheet, ...open);
        const wide = boundsOf(set, answers);
        fc.pre(wide.open.length > 0);
        const code = wide.open[pick % wide.open.length] as string;
        const choices = set.criteria.filter((criterion) => criterion.code === code).flatMap(permitted);
        const narrow = boundsOf(set, { ...answers, [code]: choices[answer % choices.length] });
        // Only a story that is denied beside points that need it is no permitted answer.
        fc.pre(narrow.issues.length === 0);
        expect(narrow.open).not.toContain(code);
        for (const [outer, inner] of ranked(wide).map((each, index) => [each, ranked(narrow)[index]])) {
          expect(inner?.least).toBeGreaterThanOrEqual(outer?.least ?? Number.NaN);
          expect(inner?.most).toBeLessThanOrEqual(outer?.most ?? Number.NaN);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("a complete sheet has only its rating", () => {
    fc.assert(
      fc.property(anyOpenSheet, fc.boolean(), ({ set, sheet }, isRejected) => {
        const rejections = isRejected ? set.grounds.slice(0, 1).map(({ code }) => code) : [];
        const { exact, band, stars, missedFloors } = rate(set, { answers: untyped<object>(sheet), rejections });
        expect(boundsOf(set, sheet, rejections)).toEqual({
          points: range(exact.sum, exact.sum),
          band: range(band, band),
          stars: range(stars, stars),
          floors: { missed: missedFloors, open: [] },
          open: [],
          issues: [],
        });
      }),
    );
  });

  it.each(allSets.map((set) => [`${set.decision}/${set.slug}`, set] as const))("%s: from nothing to all", (_, set) => {
    const most = scoreSheet(set, untyped<object>(bestSheetOf(set))).sum;
    expect(boundsOf(set, {})).toMatchObject({ points: range(0, most), band: range(1, 5), issues: [] });
  });
});

/** The best sheet with every level ticked where ticks add up. */
function bestSheetOf(set: CriteriaSet): Answers {
  const ticked = set.criteria.filter(({ kind }) => kind === "sum");
  return {
    ...bestSheet(set),
    ...Object.fromEntries(ticked.map((criterion) => [criterion.code, permitted(criterion).at(-1) ?? 0])),
  };
}
