import { describe, expect, test } from "vitest";
import { bottledWater, communityTourism, freshProduce, tea } from "../../src/decisions/2026/index.js";
import type { CriteriaSet } from "../../src/decisions/criteria-set.js";
import { marketOf2018 } from "../../src/decisions/market-of-2018.js";
import { averageScores, bandOf, rate, scoreSheet } from "../../src/scoring/index.js";
import { bestSheet, noneSheet, untyped } from "../support/sheets.js";

const best = bestSheet(tea);
/** A perfect sheet of tea with some answers changed. */
const sheet = (changes: Record<string, unknown> = {}) => untyped<object>({ ...best, ...changes });
const rated = (evaluation: unknown, options = {}) => rate(tea, untyped<{ answers: object }>(evaluation), options);
const codesOf = (evaluation: unknown) => rated(evaluation).issues.map(({ code }) => code);

describe("the rating of one sheet", () => {
  test("says all there is to say", () => {
    const rating = rated({ id: "x-1", decision: "2026", set: 11, answers: sheet({ "1.5": 3 }) });
    expect(rating).toMatchObject({
      id: "x-1",
      decision: "2026",
      set: 11,
      tier: "province",
      complete: true,
      points: { A: 39, B: 25, C: 35, total: 99 },
      exact: { sum: 99, count: 1 },
      band: 5,
      stars: 4,
      missedFloors: [{ stars: 5, criterion: "1.5", required: 3, got: 2 }],
      openFloors: [],
      rejections: [],
      stopped: [],
      certifiable: true,
      authority: "province",
      referredTo: "ministry",
      market: marketOf2018(5),
      issues: [],
    });
    expect(rating.notes).toEqual([{ code: "floors.demotion-assumed", path: [], params: { band: 5, stars: 4 } }]);
    expect(rating.next).toEqual({
      stars: 5,
      points: { sum: 0, count: 1 },
      floors: [{ stars: 5, criterion: "1.5", required: 3, got: 2 }],
    });
    expect(rating).not.toHaveProperty("council");
  });

  test("five stars have no next, and no identifier where none was given", () => {
    const rating = rated({ answers: sheet() });
    expect(rating.stars).toBe(5);
    expect(rating.next).toBeNull();
    expect(rating.notes).toEqual([]);
    expect(rating).not.toHaveProperty("id");
  });

  test("the next star names the missing points and the floors up to it", () => {
    const { next, stars, band } = rate(freshProduce, { answers: noneSheet(freshProduce) });
    expect([band, stars]).toEqual([1, 1]);
    expect(next).toEqual({ stars: 2, points: { sum: 30, count: 1 }, floors: [] });
  });

  test("the next star of a council counts in its members' points", () => {
    const answers = noneSheet(freshProduce);
    const { next } = rate(freshProduce, { members: [{ answers }, { answers: { ...answers, "1.1": 1 } }] });
    expect(next?.points).toEqual({ sum: 59, count: 2 });
  });
});

describe("who recognises which stars (art. 4.1)", () => {
  // Each lowers the perfect sheet of tea by floors of one rank: 3.5 alone decides.
  test.each([
    [{}, 5, "ministry", true, "export"],
    [{ "1.5": 3 }, 4, "province", true, "export"],
    [{ "3.5": 1 }, 3, "province", true, "domestic"],
    [{ "3.5": 0 }, 2, null, false, "domestic"],
  ])("%j: %i stars by %s", (changes, stars, authority, certifiable, market) => {
    expect(rated({ answers: sheet(changes) })).toMatchObject({ stars, authority, certifiable, market: { market } });
  });

  test("one star has neither recognition nor certificate (art. 4.1a)", () => {
    expect(rate(tea, { answers: untyped<object>({ ...noneSheet(tea) }) })).toMatchObject({
      stars: 1,
      authority: null,
      certifiable: false,
      market: { market: "domestic", said: "2018-11-20" },
    });
  });
});

describe("90 points and more at the province go to the ministry (art. 7.3e)", () => {
  // 5.3 (5 points), 6.2.3 (5 points): down from 100 without touching a floor.
  const at = (total: number) =>
    sheet(
      { 91: {}, 90: { "5.3": 2, "6.2.3": 1, "7": 4, "11": 2 }, 89: { "5.3": 2, "6.2.3": 1, "11": 1, "10": 1 } }[total],
    );

  test("from exactly 90 on", () => {
    const ninety = rated({ answers: at(90) });
    expect([ninety.exact.sum, ninety.referredTo]).toEqual([90, "ministry"]);
  });

  test("not under 90", () => {
    const rating = rated({ answers: sheet({ "5.3": 2, "6.2.3": 1, "11": 1 }) });
    expect([rating.exact.sum, rating.referredTo]).toEqual([89, null]);
  });

  test("nowhere further from the ministry", () => {
    const rating = rated({ answers: sheet() }, { tier: "ministry" });
    expect([rating.tier, rating.referredTo, rating.authority]).toEqual(["ministry", null, "ministry"]);
  });

  test("not when the dossier is rejected", () => {
    expect(rated({ answers: sheet(), rejections: ["forged-dossier"] }).referredTo).toBeNull();
  });
});

describe("grounds of rejection, stop rules and preconditions", () => {
  test("leave points and band, but no stars", () => {
    const rating = rated({ answers: sheet({ "3.5": 1 }), rejections: ["imported-material", "forged-dossier"] });
    expect(rating).toMatchObject({
      band: 5,
      stars: null,
      rejections: ["forged-dossier", "imported-material"],
      certifiable: false,
      authority: null,
      referredTo: null,
      market: null,
      next: null,
      issues: [],
    });
    expect(rating.points?.total).toBe(98);
    expect(rating.missedFloors).toHaveLength(1);
    expect(rating.notes).toEqual([]);
  });

  test("that the set does not print are refused", () => {
    const [issue, ...others] = rated({ answers: sheet(), rejections: ["forged-dossier", "too-expensive"] }).issues;
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      code: "rejections.unknown",
      path: ["rejections", 1],
      params: { given: "too-expensive" },
    });
    expect(issue?.params).toHaveProperty(
      "allowed",
      tea.grounds.map(({ code }) => code),
    );
  });

  test("named twice count once", () => {
    expect(rated({ answers: sheet(), rejections: ["forged-dossier", "forged-dossier"] }).rejections).toEqual([
      "forged-dossier",
    ]);
  });

  test("are a list", () => {
    expect(rated({ answers: sheet(), rejections: "forged-dossier" }).rejections).toEqual([]);
    expect(rated({ answers: sheet(), rejections: "forged-dossier" }).issues).toEqual([
      { code: "field.wrong-type", path: ["rejections"], params: { expected: "list", given: "string" } },
    ]);
    expect(rated({ answers: sheet(), rejections: [] }).stars).toBe(5);
  });
});

describe("set 16: 0 points in a criterion of group 6 stop the evaluation", () => {
  const water = bestSheet(bottledWater);
  const zero = { answers: untyped<object>({ ...water, "6.1": 0 }) };
  const one = { answers: untyped<object>(water) };

  test("on one sheet", () => {
    expect(rate(bottledWater, zero)).toMatchObject({
      stars: null,
      band: 5,
      stopped: [{ criterion: "6.1" }],
      issues: [],
    });
  });

  test("for a council when its average is 0", () => {
    const rating = rate(bottledWater, { members: [zero, zero] });
    expect(rating).toMatchObject({ stars: null, stopped: [{ criterion: "6.1" }], notes: [] });
  });

  test("while a single member's 0 is a note", () => {
    const rating = rate(bottledWater, { members: [one, zero, one] });
    expect(rating.stopped).toEqual([]);
    expect(rating.stars).not.toBeNull();
    expect(rating.notes).toContainEqual({
      code: "council.zero-by-member",
      path: ["members"],
      params: { criterion: "6.1", members: [1] },
    });
  });

  test("while a missing answer is missing, not 0", () => {
    const { "6.1": _, ...incomplete } = water;
    const rating = rate(bottledWater, { answers: untyped<object>(incomplete) });
    expect(rating.stopped).toEqual([]);
    expect(rating.issues.map(({ code }) => code)).toEqual(["answer.missing"]);
  });
});

describe("incomplete and faulty sheets never get a star", () => {
  test("incomplete", () => {
    const { "3.5": _, ...others } = best;
    const rating = rated({ answers: others });
    expect(rating).toMatchObject({
      complete: false,
      band: null,
      stars: null,
      missedFloors: [],
      openFloors: [
        { stars: 3, criterion: "3.5", required: 1 },
        { stars: 4, criterion: "3.5", required: 2 },
      ],
      next: null,
      certifiable: false,
      points: { total: 97 },
    });
    expect(rating.issues).toEqual([{ code: "answer.missing", path: ["answers", "3.5"], params: { criterion: "3.5" } }]);
  });

  test("what is missed so far is told apart from what is not answered", () => {
    const { "4.1": _, ...others } = best;
    const { missedFloors, openFloors } = rated({ answers: { ...others, "3.5": 1 } });
    expect(missedFloors).toEqual([{ stars: 4, criterion: "3.5", required: 2, got: 1 }]);
    expect(openFloors.map(({ stars, criterion, required }) => `${stars} ${criterion} ${required}`)).toEqual([
      "3 4.1 2",
      "4 4.1 3",
      "5 4.1 5",
    ]);
  });

  test("floors of more stars than the points can still reach are not told", () => {
    const { "3.5": _, ...others } = Object.fromEntries(tea.criteria.map(({ code }) => [code, 0]));
    expect(rated({ answers: others })).toMatchObject({ missedFloors: [], openFloors: [] });
  });

  test("where anything but an answer is wrong, floors are not told", () => {
    const { "4.1": _, ...others } = best;
    expect(rated({ answers: { ...others, "3.5": 1, extra: 1 } })).toMatchObject({ missedFloors: [], openFloors: [] });
  });

  test("faulty", () => {
    const rating = rated({ answers: sheet({ extra: 1 }) });
    expect(rating).toMatchObject({ complete: true, band: null, stars: null });
    expect(rating.issues).toHaveLength(1);
  });

  test.each([
    [null, "field.wrong-type"],
    [[], "field.wrong-type"],
    ["x", "field.wrong-type"],
    [3, "field.wrong-type"],
    [undefined, "field.missing"],
  ])("an evaluation that is no object: %j", (evaluation, code) => {
    const rating = rated(evaluation);
    expect(rating.issues).toMatchObject([{ code, path: [] }]);
    expect(rating).not.toHaveProperty("council");
    expect(rating).toMatchObject({
      rejections: [],
      stopped: [],
      points: null,
      exact: { sum: 0, count: 0 },
      score: null,
      stars: null,
      complete: false,
    });
  });

  test("neither answers nor members, or both", () => {
    expect(rated({}).issues).toEqual([{ code: "evaluation.no-answers", path: [], params: {} }]);
    expect(rated({ answers: sheet(), members: [{ answers: sheet() }] }).issues).toEqual([
      { code: "evaluation.answers-and-members", path: [], params: {} },
    ]);
  });

  test("answers of another decision or set", () => {
    const issues = rated({ decision: "2023", set: 12, answers: sheet() }).issues;
    expect(issues).toEqual([
      { code: "evaluation.other-set", path: ["decision"], params: { given: "2023", expected: "2026" } },
      { code: "evaluation.other-set", path: ["set"], params: { given: 12, expected: "11" } },
    ]);
    expect(codesOf({ set: "tea", answers: sheet() })).toEqual([]);
    expect(codesOf({ set: "2026/11", answers: sheet() })).toEqual([]);
  });

  test("-0 is shown as JSON has it", () => {
    const { issues } = rated({ decision: -0, answers: sheet() });
    expect(issues).toEqual(JSON.parse(JSON.stringify(issues)));
  });

  test("fields that are not known are noted, so that a misspelt one is seen", () => {
    const { notes, stars } = rated({ answers: sheet(), rejection: ["forged-dossier"] });
    expect(stars).toBe(5);
    expect(notes).toEqual([{ code: "evaluation.unknown-field", path: ["rejection"], params: { given: "rejection" } }]);
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`f${index}`, 1]));
    expect(rated({ answers: sheet(), ...many }).notes).toHaveLength(100);
  });

  test("an identifier that is neither text nor number is not handed through", () => {
    expect(rated({ id: { a: 1 }, answers: sheet() })).not.toHaveProperty("id");
    expect(rated({ id: 7, answers: sheet() }).id).toBe(7);
  });
});

describe("objects that throw while they are read", () => {
  const throwing = () => {
    throw new Error("no");
  };
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const list = new Proxy([], { get: throwing });

  test.each([
    ["a revoked evaluation", proxy, "input.unreadable"],
    ["a list of members that cannot be walked", { members: list }, "input.unreadable"],
    ["revoked members", { members: proxy }, "field.wrong-type"],
    ["revoked answers", { answers: proxy }, "input.unreadable"],
    ["a revoked answer", { answers: sheet({ "1.1": proxy }) }, "answer.wrong-type"],
    ["a revoked ground", { answers: sheet(), rejections: [proxy] }, "rejections.unknown"],
    ["a revoked member", { members: [proxy] }, "input.unreadable"],
  ])("%s is an issue", (_, evaluation, code) => {
    const rating = rated(evaluation);
    expect(rating.issues.map((issue) => issue.code)).toEqual([code]);
    expect(rating).toMatchObject({ band: null, stars: null, rejections: [] });
  });
});

describe("typed arrays, boxed text and maps hold no fields: they are refused without a look at each of their millions", () => {
  test.each([
    ["bytes", Uint8Array.of(1, 2), "input.unreadable"],
    ["boxed text", Object("1.1"), "input.unreadable"],
    ["bytes for answers", { answers: Uint8Array.of(1, 2) }, "input.unreadable"],
    ["boxed text for answers", { answers: Object("1.1") }, "input.unreadable"],
    ["bytes for a member", { members: [Uint8Array.of(1, 2)] }, "input.unreadable"],
    ["a map", new Map([["answers", sheet()]]), "input.unreadable"],
  ])("%s", (_, evaluation, code) => {
    const { issues, band } = rated(evaluation);
    expect(issues).toMatchObject([{ code }]);
    expect(band).toBeNull();
  });
});

test.each(["slice", "length", "map", "at"])("an object may have a field called %s, as any other", (field) => {
  const one = rated({ answers: sheet(), [field]: 1 });
  expect(one.notes).toMatchObject([{ code: "evaluation.unknown-field", path: [field] }]);
  expect(one.stars).toBe(rated({ answers: sheet() }).stars);
  const { issues } = rated({ members: [{ answers: sheet({ [field]: 1 }) }] });
  expect(issues).toMatchObject([{ code: "answer.unknown-criterion", params: { given: field } }]);
});

test("a form that is not verified says so", () => {
  const unverified: CriteriaSet = { ...communityTourism, verified: false };
  const rating = rate(unverified, { answers: bestSheet(communityTourism) });
  expect(rating.notes).toEqual([{ code: "set.unverified", path: [], params: { decision: "2026", set: 26 } }]);
});

test("an id is given back as JSON has it: -0 is 0", () => {
  expect(rated({ id: -0, answers: sheet() }).id).toBe(0);
  expect(rated({ id: -3, answers: sheet() }).id).toBe(-3);
  expect(rated({ id: "-0", answers: sheet() }).id).toBe("-0");
});

describe("programmers' mistakes throw", () => {
  test.each<readonly [() => unknown, typeof TypeError | typeof RangeError, string]>([
    [() => rate(untyped<CriteriaSet>({}), { answers: {} }), TypeError, "[ocop] rate: expected a criteria set"],
    [() => rate(tea, { answers: {} }, untyped(null)), TypeError, "[ocop] rate: expected options"],
    [
      () => rated({ answers: sheet() }, { tier: "district" }),
      RangeError,
      '[ocop] rate: decision 2026 has no tier "district"',
    ],
    [
      () => rated({}, { policy: { rounding: "none" } }),
      TypeError,
      "[ocop] policy: rounding, floors, quorum must be functions",
    ],
    [
      () => rated({}, { policy: { floors: 1 } }),
      TypeError,
      "[ocop] policy: rounding, floors, quorum must be functions",
    ],
    [
      () => rated({}, { policy: { quorum: {} } }),
      TypeError,
      "[ocop] policy: rounding, floors, quorum must be functions",
    ],
    [
      () => rated({}, { policy: { divergence: { limit: -1, action: "warn" } } }),
      RangeError,
      '[ocop] policy: divergence needs a limit >= 0 and "warn" or "block"',
    ],
    [
      () => rated({}, { policy: { divergence: { limit: Number.NaN, action: "warn" } } }),
      RangeError,
      '[ocop] policy: divergence needs a limit >= 0 and "warn" or "block"',
    ],
    [
      () => rated({}, { policy: { divergence: { limit: 1, action: "stop" } } }),
      RangeError,
      '[ocop] policy: divergence needs a limit >= 0 and "warn" or "block"',
    ],
    ...[{ limit: "5", action: "warn" }, { action: "warn" }, null, 10].map(
      (divergence) =>
        [
          () => rated({}, { policy: { divergence } }),
          RangeError,
          '[ocop] policy: divergence needs a limit >= 0 and "warn" or "block"',
        ] as const,
    ),
    ...[null, 3, "strict", []].map(
      (policy) => [() => rated({}, { policy }), TypeError, "[ocop] policy: expected an object"] as const,
    ),
    [() => averageScores(untyped({}), []), TypeError, "[ocop] averageScores: expected a criteria set"],
    [() => averageScores(tea, []), RangeError, "[ocop] averageScores: no sheets"],
    [
      () => averageScores(tea, [scoreSheet(freshProduce, {})]),
      TypeError,
      "[ocop] averageScores: a sheet of another set",
    ],
    [
      () => averageScores(tea, [{ ...scoreSheet(tea, {}), criteria: [] }]),
      TypeError,
      "[ocop] averageScores: a sheet of another set",
    ],
    ...[null, "x", {}, [null], [{}], new Array(1)].map(
      (sheets) =>
        [
          () => averageScores(tea, untyped(sheets)),
          TypeError,
          "[ocop] averageScores: expected a list of scores",
        ] as const,
    ),
    ...[null, undefined, {}, { bands: 3 }].map(
      (rules) =>
        [
          () => bandOf(untyped(rules), { sum: 70, count: 1 }),
          TypeError,
          "[ocop] bandOf: expected the rules of a decision",
        ] as const,
    ),
  ])("%#", (mistake, kind, text) => {
    expect(mistake).toThrow(new kind(text));
  });

  test("a limit of 0 is one", () => {
    expect(rated({ answers: sheet() }, { policy: { divergence: { limit: 0, action: "block" } } }).stars).toBe(5);
  });
});

describe("the bands of art. 3.3", () => {
  const { rules } = tea;
  test.each([
    [0, 1],
    [29, 1],
    [30, 2],
    [49, 2],
    [50, 3],
    [69, 3],
    [70, 4],
    [89, 4],
    [90, 5],
    [100, 5],
  ])("%i points: %i stars", (sum, stars) => {
    expect(bandOf(rules, { sum, count: 1 })).toBe(stars);
  });

  test("thirds are not rounded into a band", () => {
    expect(bandOf(rules, { sum: 269, count: 3 })).toBe(4);
    expect(bandOf(rules, { sum: 270, count: 3 })).toBe(5);
    expect(bandOf(rules, { sum: 209, count: 3 })).toBe(3);
    expect(bandOf(rules, { sum: 8999999, count: 100000 })).toBe(4);
  });
});
