import { describe, expect, it } from "vitest";
import { bottledWater, tea } from "../../../src/decisions/2026/index.js";
import type { CriteriaSet } from "../../../src/decisions/criteria-set.js";
import { say } from "../../../src/language/say.js";
import { planUpgrade, type UpgradeOptions } from "../../../src/scoring/plan/index.js";
import { planSentences } from "../../../src/scoring/plan/sentences.js";
import { bestSheet, untyped } from "../../support/sheets.js";

/** The sentences of all that stands in the way of a plan. */
function sentences(set: CriteriaSet, answers: object, options: UpgradeOptions, language: "vi" | "en") {
  const result = planUpgrade(set, untyped<object>({ ...bestSheet(set), ...answers }), options);
  return result.ok ? [] : result.issues.map((issue) => say(planSentences(), issue, language, set));
}

describe("why there is no plan", () => {
  it.each([
    [tea, { "1.1": 1, "4.1": 1 }, { target: 5, cost: () => 1.7e308 }, "The costs are too high to be added up"],
    [tea, {}, { target: 4 }, "Nothing to raise: the target of 4 stars is reached (now 5 stars)"],
    [
      tea,
      { "4.3": 1, "1.3": 1, "8": 0 },
      { target: 5, locked: ["4.3", "1.3"], maxLevel: { "8": 1 } },
      "5 stars are out of reach: 90 points needed, at most 89 possible",
    ],
    [
      tea,
      { "7": 1 },
      { target: 4, locked: ["7"] },
      "The floor for 4 stars is out of reach at criterion 7 (Uniqueness): 3 points needed, at most 0 possible",
    ],
    [
      bottledWater,
      { "6.1": 0 },
      { target: 3, locked: ["6.1"] },
      "Criterion 6.1 (Foreign impurities) cannot rise above 0 points, so the evaluation stops",
    ],
  ] as const)("%#: in English", (set, answers, options, expected) => {
    expect(sentences(set, answers, options, "en")).toEqual([expected]);
  });

  it.each([
    [
      tea,
      { "1.1": 1, "4.1": 1 },
      { target: 5, cost: () => 1.7e308 },
      "Chi phí các mức quá lớn, cộng lại vượt giới hạn tính toán",
    ],
    [tea, {}, { target: 4 }, "Không cần nâng mức: mục tiêu 4 sao đã đạt (hiện 5 sao)"],
    [
      tea,
      { "4.3": 1, "1.3": 1, "8": 0 },
      { target: 5, locked: ["4.3", "1.3"], maxLevel: { "8": 1 } },
      "Không thể đạt 5 sao: cần 90 điểm, cao nhất chỉ được 89 điểm",
    ],
    [
      tea,
      { "7": 1 },
      { target: 4, locked: ["7"] },
      "Không thể đạt yêu cầu tối thiểu của 4 sao ở tiêu chí 7 (Tính độc đáo): cần 3 điểm, cao nhất chỉ được 0 điểm",
    ],
    [
      bottledWater,
      { "6.1": 0 },
      { target: 3, locked: ["6.1"] },
      "Tiêu chí 6.1 (Tạp chất lạ) không thể trên 0 điểm, nên phải dừng đánh giá",
    ],
  ] as const)("%#: in Vietnamese", (set, answers, options, expected) => {
    expect(sentences(set, answers, options, "vi")).toEqual([expected]);
  });

  it("names a criterion whose case the members must agree on first", () => {
    const issue = { code: "plan.cases-differ", params: { criterion: "7" } };
    expect(say(planSentences(), issue, "en", tea)).toBe(
      "Criterion 7 (Uniqueness) stays as it is: members answer different cases and must first agree which one applies",
    );
    expect(say(planSentences(), issue, "vi", tea)).toBe(
      "Tiêu chí 7 (Tính độc đáo) giữ nguyên: các thành viên chấm theo trường hợp khác nhau, cần thống nhất trước",
    );
  });

  it("names a reported ground", () => {
    const options = { target: 5, rejections: ["forged-dossier"] } as const;
    const label = tea.grounds.find(({ code }) => code === "forged-dossier")?.label;
    expect(sentences(tea, {}, options, "en")).toEqual([`The dossier is rejected, whatever the points: ${label?.en}`]);
    expect(sentences(tea, {}, options, "vi")).toEqual([`Hồ sơ bị loại, dù được bao nhiêu điểm: ${label?.vi}`]);
  });
});
