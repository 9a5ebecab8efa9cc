import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { freshProduce } from "../../src/decisions/2019/index.js";
import { freshProduce as freshProduce2023 } from "../../src/decisions/2023/index.js";
import { asOf } from "../../src/decisions/as-of.js";
import type { CriteriaSet } from "../../src/decisions/criteria-set.js";
import type { Criterion } from "../../src/decisions/criterion.js";
import { findDecision } from "../../src/decisions/index.js";
import { rate } from "../../src/scoring/index.js";
import { bestSheet, options, untyped } from "../support/sheets.js";

/** One sheet for frozen durian, Bến Tre, 2022, under set 1 of 1048: points per criterion, and the most of each. */
const durian: Readonly<Record<string, readonly [points: number, max: number]>> = {
  "1.1": [3, 3],
  "1.2": [3, 3],
  "1.3": [4, 4],
  "1.4": [2, 2],
  "1.5": [4, 5],
  "1.6": [1, 1],
  "2.1": [3, 3],
  "2.2": [3, 3],
  "2.3": [2, 2],
  "3.1": [3, 3],
  "3.2": [2, 2],
  "3.3": [1, 1],
  "3.4": [1, 1],
  "3.5": [2, 2],
  "4.1": [5, 5],
  "4.2": [5, 5],
  "4.3": [5, 5],
  "5.1": [5, 5],
  "5.2": [3, 3],
  "5.3": [1, 2],
  "6.1": [1, 2],
  "6.2": [8, 8],
  "6.3": [3, 3],
  "6.4": [2, 3],
  "6.5": [2, 2],
  "7": [2, 2],
  "8": [3, 5],
  "9.1": [2, 2],
  "9.2": [3, 3],
  "10": [4, 5],
  "11": [5, 5],
};

/** The answer that gives these points. */
function answerOf(criterion: Criterion) {
  const points = durian[criterion.code]?.[0];
  const option = options(criterion).find(([answer, value]) => answer !== 0 && value === points);
  if (option === undefined) {
    throw new Error(`no level of ${points} points for ${criterion.code}`);
  }
  return option[0];
}

describe("frozen durian of Bến Tre, 2022", () => {
  const set: CriteriaSet = freshProduce;

  test("the sheet has the criteria and the maxima of set 1", () => {
    expect(set.criteria.map(({ code, max }) => [code, max])).toEqual(
      Object.entries(durian)
        .map(([code, [, max]]) => [code, max])
        .sort(byPrint),
    );
  });

  test("one sheet gives 34 + 24 + 35 = 93 points: 5 stars, sent on to the ministry", () => {
    const answers = Object.fromEntries(set.criteria.map((criterion) => [criterion.code, answerOf(criterion)]));
    const rating = rate(set, { answers }, { tier: "province" });
    expect(rating.issues).toEqual([]);
    expect(rating.points).toEqual({ A: 34, B: 24, C: 35, total: 93 });
    expect(rating).toMatchObject({ complete: true, band: 5, stars: 5, stopped: [], missedFloors: [] });
    expect(rating).toMatchObject({ authority: "ministry", referredTo: "ministry", market: "export" });
  });

  test("the provincial council's averages of 31, 24 and 38 points are 93: the band of 5 stars, as published", () => {
    const averages = { A: 31, B: 24, C: 38 };
    const total = averages.A + averages.B + averages.C;
    expect(total).toBe(93);
    for (const { code, max } of set.parts) {
      expect(max).toBeGreaterThanOrEqual(untyped<Record<string, number>>(averages)[code] ?? 99);
    }
    expect(set.rules.bands.filter(({ min }) => total >= min).at(-1)?.stars).toBe(5);
    expect(set.rules.tiers.find(({ tier }) => tier === "province")?.refers).toEqual({ from: 90, to: "ministry" });
  });
});

/** Printed order: by group, then by criterion. */
function byPrint([one]: readonly (string | number | undefined)[], [other]: readonly (string | number | undefined)[]) {
  return String(one).localeCompare(String(other), "en", { numeric: true });
}

/** Why a published result cannot be computed again. */
const reasons = {
  "no points": "stars and authority are published, no points",
  proposal: "what a council proposed; no points are published",
  revoked: "a certificate revoked for want of a re-evaluation or of a floor; no points are published",
} as const;

/** The results that are not reproduced: why, under which decision, what stars, by whom, when. */
const unreproduced: readonly (readonly [
  ids: readonly number[],
  reason: keyof typeof reasons,
  decision: string,
  stars: number | null,
  by: string,
  on: string,
])[] = [
  [[8, 10, 12, 14], "no points", "2026", 3, "province", "2026-08-05"],
  [[16, 18, 20], "no points", "2023", 4, "province", "2025-06-19"],
  [[22, 24, 26, 28], "no points", "2023", 3, "district", "2025-06-16"],
  [[30], "no points", "2023", 3, "district", "2025-05-07"],
  [[32], "proposal", "2019", 4, "district", "2020"],
  [[34, 36], "proposal", "2019", 3, "district", "2020"],
  [[38, 40, 42, 44, 46], "no points", "2019", 3, "province", "2020-11"],
  [[48, 50, 52], "no points", "2019", 4, "province", "2019-12-23"],
  [[54, 56, 58, 60], "no points", "2019", 3, "province", "2019-12-23"],
  [[62, 66, 68], "no points", "2019", 3, "province", "2022"],
  [[64], "no points", "2019", 4, "province", "2021"],
  [[70, 72], "no points", "2019", 5, "ministry", "2023"],
  [[74], "proposal", "2019", 5, "ministry", "2023-05-17"],
  [[76, 78, 80], "revoked", "2023", null, "province", "2024-12"],
  [[82, 84, 86, 88], "no points", "2023", 3, "district", "2024-03-12"],
];

describe("results without points", () => {
  const recognised = unreproduced.filter(([, reason]) => reason === "no points");

  test.each(recognised.map(([ids, reason, ...rest]) => [ids, reasons[reason], ...rest] as const))(
    "%j (%s): the rules of %s have %i stars recognised by the %s, %s",
    (_, __, code, stars, by, on) => {
      const set = findDecision(code)?.sets[0];
      const day = on.length === 10 ? on : `${on.slice(0, 4)}-12-31`;
      const tiers = set === undefined ? [] : asOf(set, day).rules.tiers;
      expect(tiers.find(({ awards }) => awards.some((each) => each === stars))?.tier).toBe(by);
    },
  );

  test("a council below the one that recognises can only propose: the district of 1048 awards nothing", () => {
    expect(findDecision("2019")?.rules.tiers[0]).toMatchObject({ tier: "district", awards: [] });
  });

  test("who misses a floor of 3 stars has no certificate, as six re-evaluations of 2024 under 148 had none", () => {
    const set: CriteriaSet = freshProduce2023;
    const floor = set.floors.find(({ stars }) => stars === 3);
    const answers = { ...bestSheet(set), [floor?.criterion ?? ""]: 0 };
    expect(rate(set, { answers })).toMatchObject({ band: 5, stars: 2, certifiable: false, authority: null });
  });
});

interface Fact {
  readonly id: number;
  readonly date: string;
  readonly stars: number | null;
  readonly instrument: string;
  readonly level: string;
  readonly score: number | null;
  readonly criteria?: Readonly<Record<string, number>>;
  readonly criteriaMax?: Readonly<Record<string, number>>;
}

const facts = new URL("../../../shared/facts/real-results.json", import.meta.url);

describe.skipIf(!existsSync(facts))("every published result is reproduced or explained", () => {
  const all = existsSync(facts) ? untyped<readonly Fact[]>(JSON.parse(readFileSync(facts, "utf8"))) : [];
  const instruments: Readonly<Record<string, string>> = { "2026": "26/2026", "2023": "148/", "2019": "1048/" };

  test("there are no others", () => {
    const ids = [1, 2, ...unreproduced.flatMap(([own]) => own)];
    expect(all.map(({ id }) => id)).toEqual(ids.sort((one, other) => one - other));
  });

  test("those without points have none, and the table says the same of them", () => {
    for (const [ids, , decision, stars, by, on] of unreproduced) {
      for (const fact of all.filter(({ id }) => ids.includes(id))) {
        expect(fact.score, `${fact.id}`).toBeNull();
        expect(fact.criteria, `${fact.id}`).toBeUndefined();
        expect(fact.stars, `${fact.id}`).toBe(stars);
        expect(fact.instrument.startsWith(instruments[decision] ?? "?"), `${fact.id}`).toBe(true);
        expect(fact.level.replace("central", "ministry").startsWith(by), `${fact.id}`).toBe(true);
        expect(fact.date.startsWith(on), `${fact.id}`).toBe(true);
      }
    }
  });

  test("the durian's sheet is the published one", () => {
    const sheet = all.find(({ id }) => id === 2);
    expect(Object.fromEntries(Object.entries(durian).map(([code, [points]]) => [code, points]))).toEqual(
      sheet?.criteria,
    );
    expect(Object.fromEntries(Object.entries(durian).map(([code, [, max]]) => [code, max]))).toEqual(
      sheet?.criteriaMax,
    );
  });
});
