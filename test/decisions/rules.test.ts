import { describe, expect, test } from "vitest";
import { classification, decision2018, workshopGroups } from "../../src/decisions/2018/index.js";
import { decision2019 } from "../../src/decisions/2019/index.js";
import { decision2023 } from "../../src/decisions/2023/index.js";
import { decision2026 } from "../../src/decisions/2026/index.js";
import { decisions } from "../../src/decisions/index.js";
import { parseAnswers } from "../../src/exchange/answer-string/answer-string.js";
import { rateEvaluation } from "../../src/scoring/rate-evaluation.js";
import { readVectors } from "../support/golden.js";

const province = { tier: "province", awards: [3, 4], refers: { from: 90, to: "ministry" } };
const ministry = { tier: "ministry", awards: [5] };
const nameOfThatTime = {
  vi: "Bộ Nông nghiệp và Phát triển nông thôn (nay là Bộ Nông nghiệp và Môi trường)",
  en: "the Ministry of Agriculture and Rural Development (now Agriculture and Environment)",
};

describe.each([
  {
    decision: decision2026,
    signed: "2026-05-22",
    // art. 4.1, 7.3e, 7.4g
    tiers: [
      { ...province, refers: { ...province.refers, isApproved: true, article: "7.3e" } },
      {
        ...ministry,
        belowTotal: {
          choices: ["recognise-on-central-result", "evaluate-again"],
          byChair: true,
          article: "7.4g",
        },
      },
    ],
    divergence: undefined,
    // art. 3.3a: only 5 stars "hội tụ điều kiện để xuất khẩu"
    exportFrom: 5,
  },
  {
    decision: decision2023,
    signed: "2023-02-24",
    tiers: [province, ministry],
    divergence: undefined,
    // not read
    exportFrom: undefined,
  },
  {
    decision: decision2019,
    signed: "2019-08-21",
    // annex II.1: the district ranks provisionally and sends on 50 points and more, the province 90 and more
    tiers: [
      { tier: "district", awards: [], refers: { from: 50, to: "province", article: "annex II.1a" } },
      { ...province, refers: { ...province.refers, article: "annex II.1b" } },
      {
        ...ministry,
        belowTotal: { choices: ["recognise-on-central-result"], article: "annex II.1c" },
        authority: nameOfThatTime,
      },
    ],
    // annex II.4: "không được chênh lệch quá 10 điểm"
    divergence: { limit: 10, action: "block" },
    // art. 1.2: only 5 stars "có thể xuất khẩu"
    exportFrom: 5,
  },
])("the rules of $decision.number", ({ decision, signed, tiers, divergence, exportFrom }) => {
  const { rules } = decision;

  test("five bands from 0, 30, 50, 70 and 90 points", () => {
    expect(rules.bands.map(({ stars, min }) => [stars, min])).toEqual([
      [1, 0],
      [2, 30],
      [3, 50],
      [4, 70],
      [5, 90],
    ]);
    expect(rules.max).toBe(100);
  });

  test("who recognises and who sends on", () => {
    expect(rules.tiers).toEqual(tiers);
    expect(rules.tiers.flatMap(({ awards }) => awards)).toEqual([3, 4, 5]);
    expect(rules.certifiableFrom).toBe(3);
    expect(rules.exportFrom).toBe(exportFrom);
    expect(rules.policy?.divergence).toEqual(divergence);
  });

  test("instrument, days and code agree", () => {
    expect(rules.instrument).toBe(decision.number);
    expect(rules.decision).toBe(decision.code);
    expect([decision.signed, decision.effective]).toEqual([signed, signed]);
    for (const set of decision.sets) {
      expect(set.rules).toEqual(rules);
      expect(set.decision).toBe(decision.code);
    }
  });
});

test("only 148/QĐ-TTg had other tiers before an amendment", () => {
  expect(decision2023.rules.earlierTiers).toEqual([
    {
      before: "2025-07-06",
      tiers: [
        { tier: "district", awards: [3], refers: { from: 70, to: "province" } },
        { ...province, awards: [4] },
        { ...ministry, authority: nameOfThatTime },
      ],
    },
  ]);
  for (const { rules } of [decision2026, decision2019, decision2018]) {
    expect(rules.earlierTiers).toBeUndefined();
  }
});

test("decisions stand the newest first", () => {
  expect(decisions.map(({ code }) => code)).toEqual(["2026", "2023", "2019", "2018"]);
});

describe("members' totals more than 10 points apart (1048, annex II)", () => {
  /** Members of so many points each, out of the decision's vectors. */
  function evaluation(decision: "2019" | "2023" | "2026", totals: readonly number[]) {
    const sheetOf = (total: number) =>
      readVectors(decision).find(({ set, sum, count }) => set === "01" && sum === total && count === 1)?.sheets[0] ??
      "";
    const members = totals.map((total) => {
      const parsed = parseAnswers(sheetOf(total), decisions);
      return { answers: parsed.ok ? parsed.value.answers : undefined };
    });
    return { decision, set: 1, members };
  }

  test("69 and 90 block a council of 2019: it scores again", () => {
    const rating = rateEvaluation(evaluation("2019", [69, 90]), decisions);
    expect(rating.issues.map(({ code, params }) => [code, params])).toEqual([
      ["council.divergence-blocks", { members: [0, 1], totals: [69, 90], difference: 21, limit: 10 }],
    ]);
    expect([rating.band, rating.stars, rating.referredTo]).toEqual([null, null, null]);
  });

  test.each(["2023", "2026"] as const)("in %s, which does not say so, it is a note", (decision) => {
    const rating = rateEvaluation(evaluation(decision, [69, 90]), decisions);
    expect(rating.issues).toEqual([]);
    expect(rating.notes.map(({ code }) => code)).toContain("council.divergent");
    expect(rating.band).toBe(4);
  });

  test("a council's own rule takes the place of the decision's", () => {
    const policy = { divergence: { limit: 25, action: "block" } } as const;
    expect(rateEvaluation(evaluation("2019", [69, 90]), decisions, { policy }).band).toBe(4);
  });
});

describe("490/QĐ-TTg", () => {
  test("has five ranks and no points, no sets and no tiers", () => {
    expect(decision2018.sets).toEqual([]);
    expect(decision2018.rules).toMatchObject({ bands: [], tiers: [], max: 0 });
    expect(Object.keys(decision2018.rules.ranks)).toEqual(["1", "2", "3", "4", "5"]);
    expect([decision2018.signed, decision2018.effective]).toEqual(["2018-05-07", "2018-05-07"]);
    for (const key of [1, "1", "tea", "2018/01", undefined]) {
      expect(decision2018.find(key)).toBeUndefined();
    }
  });

  test("cannot be rated by", () => {
    const rating = rateEvaluation({ decision: "2018", set: 1, answers: {} }, decisions);
    expect(rating.issues.map(({ code }) => code)).toEqual(["evaluation.no-points"]);
    expect([rating.band, rating.stars]).toEqual([null, null]);
  });

  test("has six groups, food and drinks with two each", () => {
    expect(classification.map(({ code, groups }) => [code, groups.length])).toEqual([
      ["food", 2],
      ["drinks", 2],
      ["herbs", 0],
      ["fabrics", 0],
      ["handicraft", 0],
      ["tourism", 0],
    ]);
    expect(classification.map(({ numeral }) => numeral)).toEqual(["I", "II", "III", "IV", "V", "VI"]);
    expect(classification.flatMap(({ groups }) => groups.flatMap(({ sets }) => sets))).toEqual([]);
  });

  test("the workshop's six leave drinks out and part souvenirs from furniture", () => {
    expect(workshopGroups.map(({ code }) => code)).toEqual([
      "food",
      "herbs",
      "fabrics",
      "souvenirs",
      "furniture",
      "tourism",
    ]);
    for (const { name } of workshopGroups) {
      expect(name.vi).not.toBe(name.en);
    }
  });
});
