import { describe, expect, test } from "vitest";
import { tea as tea2019 } from "../../src/decisions/2019/index.js";
import { tea as tea2023 } from "../../src/decisions/2023/index.js";
import { bottledWater, freshProduce, tea } from "../../src/decisions/2026/index.js";
import type { CriteriaSet } from "../../src/decisions/criteria-set.js";
import type { Rank } from "../../src/decisions/rules.js";
import { explainRating } from "../../src/scoring/explain-rating.js";
import { rate } from "../../src/scoring/index.js";
import { bestSheet, noneSheet, untyped } from "../support/sheets.js";

const best = bestSheet(tea);
const why = (changes: Record<string, unknown>, more: object = {}, tier?: string) =>
  explainRating(
    tea,
    rate(tea, untyped<{ answers: object }>({ answers: { ...best, ...changes }, ...more }), tier ? { tier } : {}),
  );
const codes = (reasons: readonly { code: string }[]) => reasons.map(({ code }) => code);

describe("why and what next", () => {
  test("five stars at the province: the dossier goes on to who recognises them", () => {
    const reasons = why({});
    expect(reasons).toEqual([
      {
        code: "band.by-total",
        params: { band: 5, average: { sum: 100, count: 1 }, from: 90, below: null, max: 100 },
      },
      {
        code: "referral.by-total",
        params: {
          tier: "province",
          to: "ministry",
          from: 90,
          average: { sum: 100, count: 1 },
          isApproved: true,
          article: "7.3e",
        },
      },
      { code: "recognition.potential", params: { stars: 5, authority: "ministry" } },
    ]);
  });

  test("five stars at the ministry", () => {
    expect(codes(why({}, {}, "ministry"))).toEqual(["band.by-total", "recognition.by", "rank.described"]);
  });

  test("98 points that a floor takes down to 3 stars", () => {
    const reasons = why({ "3.5": 1 });
    expect(codes(reasons)).toEqual([
      "band.by-total",
      "floor.missed",
      "floor.lowered",
      "referral.by-total",
      "referral.floors-missed",
      "next.missing",
    ]);
    expect(reasons[1]).toEqual({ code: "floor.missed", params: { stars: 4, criterion: "3.5", required: 2, got: 1 } });
    expect(reasons[2]).toEqual({ code: "floor.lowered", params: { band: 5, stars: 3 } });
    expect(reasons[4]).toEqual({
      code: "referral.floors-missed",
      params: { to: "ministry", from: 90, band: 5, stars: 3 },
    });
    expect(reasons[5]?.params).toMatchObject({ stars: 4, points: { sum: 0, count: 1 } });
  });

  test("a total of the ministry's council under 90 is not confirmed (art. 7.4g)", () => {
    const reasons = why({ "5.3": 2, "6.2.3": 1, "11": 1 }, {}, "ministry");
    expect(codes(reasons)).toEqual(["band.by-total", "referral.not-confirmed", "rank.described", "next.missing"]);
    expect(reasons[0]?.params).toMatchObject({ band: 4, from: 70, below: 90 });
    expect(reasons[1]).toEqual({
      code: "referral.not-confirmed",
      params: {
        tier: "ministry",
        authority: "province",
        from: 90,
        choices: ["recognise-on-central-result", "evaluate-again"],
        byChair: true,
        article: "7.4g",
      },
    });
    expect(reasons[3]?.params).toMatchObject({ stars: 5, points: { sum: 1, count: 1 } });
  });

  test("90 points at the ministry whose floors are missed: who recognises it then is not said", () => {
    const reasons = why({ "3.5": 1 }, {}, "ministry");
    expect(reasons[3]?.params).toEqual({ tier: "ministry", from: 90, stars: 3 });
    expect(codes(reasons)).toEqual([
      "band.by-total",
      "floor.missed",
      "floor.lowered",
      "recognition.not-said",
      "rank.described",
      "next.missing",
    ]);
  });

  test("4 stars at the province", () => {
    expect(codes(why({ "5.3": 2, "6.2.3": 1, "11": 1 }))).toEqual([
      "band.by-total",
      "recognition.by",
      "rank.described",
      "next.missing",
    ]);
  });

  test("2 stars: no recognition", () => {
    const reasons = why({ "3.5": 0 });
    expect(reasons).toContainEqual({ code: "recognition.none", params: { stars: 2 } });
  });

  test("floors of a sheet that is not complete: missed so far, and not answered", () => {
    expect(why({ "3.5": 1, "4.1": undefined })).toEqual([
      { code: "rating.none", params: { missing: 1, faults: 0 } },
      { code: "floor.missed", params: { stars: 4, criterion: "3.5", required: 2, got: 1 } },
      { code: "floor.open", params: { stars: 3, criterion: "4.1", required: 2 } },
      { code: "floor.open", params: { stars: 4, criterion: "4.1", required: 3 } },
      { code: "floor.open", params: { stars: 5, criterion: "4.1", required: 5 } },
    ]);
  });

  test("grounds in the order of the form, and criteria that stopped it", () => {
    const reasons = why({}, { rejections: ["unsafe-impurities", "forged-dossier"] });
    expect(reasons.slice(1)).toEqual([
      { code: "ground.reported", params: { ground: "forged-dossier", effect: "reject" } },
      { code: "ground.reported", params: { ground: "unsafe-impurities", effect: "stop" } },
    ]);
    const water = rate(bottledWater, { answers: untyped<object>({ ...bestSheet(bottledWater), "6.2": 0 }) });
    expect(explainRating(bottledWater, water).at(-1)).toEqual({
      code: "stop.zero-points",
      params: { criterion: "6.2" },
    });
  });

  test("what ends an evaluation is told also where an answer is missing or wrong", () => {
    const ended = { code: "ground.reported", params: { ground: "forged-dossier", effect: "reject" } };
    expect(why({ "1.1": 9 }, { rejections: ["forged-dossier"] }).at(-1)).toEqual(ended);
    expect(why({ "1.2": undefined }, { rejections: ["forged-dossier"] }).at(-1)).toEqual(ended);
    const water = rate(bottledWater, { answers: untyped<object>({ ...bestSheet(bottledWater), "6.2": 0, "7": 9 }) });
    expect(explainRating(bottledWater, water).at(-1)).toEqual({
      code: "stop.zero-points",
      params: { criterion: "6.2" },
    });
  });

  test("no rank", () => {
    expect(why({ x: 1 })).toEqual([{ code: "rating.none", params: { missing: 0, faults: 1 } }]);
    expect(why({ "1.2": undefined })).toEqual([{ code: "rating.none", params: { missing: 1, faults: 0 } }]);
  });
});

describe("a decision of three levels (as 148/QĐ-TTg before 1489/QĐ-TTg)", () => {
  const set: CriteriaSet = {
    ...tea,
    rules: {
      ...tea.rules,
      tiers: [
        { tier: "district", awards: [3], refers: { from: 70, to: "province" } },
        { tier: "province", awards: [4], refers: { from: 90, to: "ministry" } },
        { tier: "ministry", awards: [5] },
      ],
    },
  };
  const at = (tier: string, changes: Record<string, unknown>) =>
    explainRating(set, rate(set, { answers: { ...best, ...changes } }, { tier })).slice(1, 3);
  const eightyNine = { "5.3": 2, "6.2.3": 1, "11": 1 };

  test("the district sends 70 points and more to the province", () => {
    expect(at("district", eightyNine)).toEqual([
      {
        code: "referral.by-total",
        params: {
          tier: "district",
          to: "province",
          from: 70,
          average: { sum: 89, count: 1 },
          isApproved: false,
          article: null,
        },
      },
      { code: "recognition.potential", params: { stars: 4, authority: "province" } },
    ]);
  });

  test("the province recognises 4 stars and sends 90 points and more to the ministry", () => {
    expect(at("province", eightyNine)[0]).toEqual({
      code: "recognition.by",
      params: { stars: 4, authority: "province" },
    });
    expect(at("province", {})).toEqual([
      {
        code: "referral.by-total",
        params: {
          tier: "province",
          to: "ministry",
          from: 90,
          average: { sum: 100, count: 1 },
          isApproved: false,
          article: null,
        },
      },
      { code: "recognition.potential", params: { stars: 5, authority: "ministry" } },
    ]);
  });

  test("what comes out lower than it was sent up for is not confirmed", () => {
    expect(at("ministry", eightyNine)[0]).toEqual({
      code: "referral.not-confirmed",
      params: { tier: "ministry", authority: "province", from: 90, choices: [], byChair: false, article: null },
    });
    expect(at("province", { "3.5": 1, "5.3": 2 }).at(-1)?.code).toBe("floor.lowered");
  });
});

describe("what the decision says of a rank (26/2026, art. 3.3)", () => {
  const said = (set: CriteriaSet, answers: object, tier: string) =>
    explainRating(set, rate(set, { answers: untyped<object>(answers) }, { tier })).filter(
      ({ code }) => code === "rank.described",
    );

  test("in its words and with its article", () => {
    const { vi, en, article } = untyped<Rank>(tea.rules.ranks[5]);
    expect(article).toBe("3.3a");
    expect(said(tea, best, "ministry")).toEqual([
      { code: "rank.described", params: { stars: 5, says: { vi, en }, article } },
    ]);
    expect(said(tea, noneSheet(tea), "province")[0]?.params).toMatchObject({ stars: 1, article: "3.3đ" });
  });

  test("of 148/QĐ-TTg without an article, and nothing of 1 and 2 stars: that was not read", () => {
    expect(said(tea2023, bestSheet(tea2023), "ministry")[0]?.params).toMatchObject({ stars: 5, article: null });
    expect(said(tea2023, noneSheet(tea2023), "province")).toEqual([]);
  });
});

describe("1048/QĐ-TTg, annex II.1: the ministry of that time by its name", () => {
  const name = {
    vi: "Bộ Nông nghiệp và Phát triển nông thôn (nay là Bộ Nông nghiệp và Môi trường)",
    en: "the Ministry of Agriculture and Rural Development (now Agriculture and Environment)",
  };
  const at = (tier: string, answers: object = bestSheet(tea2019)) =>
    explainRating(tea2019, rate(tea2019, { answers: untyped<object>(answers) }, { tier }));
  const reason = (tier: string, code: string) => at(tier).find((one) => one.code === code)?.params;

  test("90 points go from the province to it", () => {
    expect(reason("province", "referral.by-total")).toEqual({
      tier: "province",
      to: "ministry",
      from: 90,
      average: { sum: 100, count: 1 },
      name,
      isApproved: false,
      article: "annex II.1b",
    });
    expect(reason("province", "recognition.potential")).toEqual({ stars: 5, authority: "ministry", name });
    expect(reason("ministry", "recognition.by")).toEqual({ stars: 5, authority: "ministry", name });
  });

  test("50 points go from the district to the province, which is called as it is", () => {
    expect(reason("district", "referral.by-total")).toStrictEqual({
      tier: "district",
      to: "province",
      from: 50,
      average: { sum: 100, count: 1 },
      isApproved: false,
      article: "annex II.1a",
    });
    expect(codes(at("district", noneSheet(tea2019)))).toContain("recognition.none");
  });
});

test("stars that floors lowered are no potential of the tier that they go on to", () => {
  const tiers = [
    { tier: "district", awards: [], refers: { from: 50, to: "province" } },
    { tier: "province", awards: [3, 4] },
  ] as const;
  const set: CriteriaSet = { ...tea, rules: { ...tea.rules, tiers } };
  const rating = rate(set, { answers: { ...best, "1.5": 3 } });
  expect(rating).toMatchObject({ band: 5, stars: 4, tier: "district", authority: "province" });
  expect(codes(explainRating(set, rating))).toEqual([
    "band.by-total",
    "floor.missed",
    "floor.lowered",
    "referral.by-total",
    "referral.floors-missed",
    "next.missing",
  ]);
});

test("where no tier sends anything on, whoever recognises the stars is named", () => {
  const tiers = [
    { tier: "province", awards: [3, 4] },
    { tier: "ministry", awards: [5] },
  ] as const;
  const set: CriteriaSet = { ...tea, rules: { ...tea.rules, tiers } };
  expect(explainRating(set, rate(set, { answers: best }))).toContainEqual({
    code: "recognition.by",
    params: { stars: 5, authority: "ministry" },
  });
});

test("a rating of another set is a programmer's mistake", () => {
  const rating = rate(tea, { answers: untyped<object>(best) });
  expect(() => explainRating(freshProduce, rating)).toThrow(
    new TypeError("[ocop] explainRating: the rating is of 2026/11, not of this set"),
  );
  expect(() => explainRating(tea, { ...rating, decision: "2023" })).toThrow(TypeError);
  expect(() => explainRating(untyped<CriteriaSet>({}), rating)).toThrow(
    new TypeError("[ocop] explainRating: expected a criteria set"),
  );
  for (const none of [null, undefined, {}]) {
    expect(() => explainRating(tea, untyped(none))).toThrow(new TypeError("[ocop] explainRating: expected a rating"));
  }
});
