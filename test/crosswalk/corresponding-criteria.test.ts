import { describe, expect, test } from "vitest";
import { correspondingCriteria, correspondingSets } from "../../src/crosswalk/index.js";
import { questionOf } from "../../src/crosswalk/questions.js";
import * as in2019 from "../../src/decisions/2019/index.js";
import * as in2023 from "../../src/decisions/2023/index.js";
import * as in2026 from "../../src/decisions/2026/index.js";
import type { CriteriaSet } from "../../src/decisions/criteria-set.js";
import { untyped } from "../support/sheets.js";

const decisions = [in2019.decision2019, in2023.decision2023, in2026.decision2026];
const allSets = decisions.flatMap(({ sets, amendedSets = [] }) => [...sets, ...amendedSets.map(({ set }) => set)]);

/** Every pair of sets that hold the same products, the older first. */
const corresponding = allSets.flatMap((from) =>
  decisions
    .filter(({ code }) => code > from.decision)
    .flatMap((decision) =>
      (correspondingSets(from, decision.code)?.sets ?? []).flatMap(({ code }) => {
        const to = decision.find(code);
        return to === undefined ? [] : [[`${from.decision}/${from.slug} ${code}`, from, to] as const];
      }),
    ),
);

const pairsOf = (from: CriteriaSet, to: CriteriaSet) =>
  correspondingCriteria(from, to).pairs.map((pair) => `${pair.from}${pair.sameLevels ? "=" : "~"}${pair.to}`);

describe("correspondingCriteria", () => {
  test("fresh produce of 2023 and 2026, whole", () => {
    const { ended, added } = correspondingCriteria(in2023.freshProduce, in2026.freshProduce);
    expect(pairsOf(in2023.freshProduce, in2026.freshProduce).join(" ")).toBe(
      "1.1~1.1 1.2=1.3 1.3~1.4 1.4~1.5 1.5=1.6 1.6=1.7 2.1~2.1 2.2=2.2 2.3~2.3 3.1~3.1 3.2~3.2 3.3~3.3 3.4~3.4 3.6~3.5 " +
        "4.1~4.1 4.2=4.2 4.3~4.3 5.1~5.1 5.3~5.2 5.2~5.3 6.1=6.1 6.2=6.2 6.3=6.3 6.4=6.4 7.1=7 8=8 9.1~9 10~10 11=11 12=12",
    );
    expect(ended).toEqual(["3.5", "9.2"]);
    expect(added).toEqual(["1.2", "2.4"]);
  });

  test("coffee: the names of 2023 carry the heading that 2026 prints above them", () => {
    const pairs = pairsOf(in2023.coffeeAndCocoa, in2026.coffeeAndCocoa);
    expect(pairs).toEqual(expect.arrayContaining(["6.1=6.1.1", "6.2=6.1.2", "6.3=6.1.3", "6.4=6.1.4", "6.5=6.1.5"]));
  });

  test("a question that moved to another part is the same question", () => {
    expect(pairsOf(in2019.communityTourism, in2023.communityTourism)).toContain("8=2.3");
    expect(correspondingCriteria(in2019.communityTourism, in2023.communityTourism)).toMatchObject({
      ended: ["3.2"],
      added: ["3.2", "3.6"],
    });
  });

  test("questions cut anew are not taken for renamed ones", () => {
    const { ended, added } = correspondingCriteria(in2019.whiteSpirits, in2023.whiteSpirits);
    expect(ended).toEqual(["1.6", "2.2", "2.3", "3.2"]);
    expect(added).toEqual(["1.6", "2.2", "2.3", "3.2", "3.6"]);
  });

  test("accounting ended in every set of 2026", () => {
    for (const set of in2023.sets) {
      const to = in2026.decision2026.find(set.set);
      expect(to && correspondingCriteria(set, to).ended).toContain("3.5");
    }
  });

  test("levels count as the same whatever their points, but not in another way of answering", () => {
    expect(pairsOf(in2019.festivalAndTourismServices, in2023.communityTourism)).toContain("6~6");
    expect(pairsOf(in2023.freshProduce, in2023.freshProduce).every((pair) => pair.includes("="))).toBe(true);
  });

  test("local labour is not the same level: 75 % of the district's people and of the commune's", () => {
    const district = in2023.freshProduce.criteria
      .find(({ code }) => code === "3.3")
      ?.levels.map(({ label }) => label.vi);
    const commune = in2026.freshProduce.criteria
      .find(({ code }) => code === "3.3")
      ?.levels.map(({ label }) => label.vi);
    expect(commune?.some((label) => district?.includes(label))).toBe(false);
  });

  test.each(corresponding)("%s: every criterion is listed once", (_, from, to) => {
    const { pairs, ended, added } = correspondingCriteria(from, to);
    expect([...pairs.map((pair) => pair.from), ...ended].sort()).toEqual(from.criteria.map(({ code }) => code).sort());
    expect([...pairs.map((pair) => pair.to), ...added].sort()).toEqual(to.criteria.map(({ code }) => code).sort());
    const back = correspondingCriteria(to, from);
    expect(back.pairs.map((pair) => `${pair.to}-${pair.from}`).sort()).toEqual(
      pairs.map((pair) => `${pair.from}-${pair.to}`).sort(),
    );
    expect([back.ended, back.added]).toEqual([added, ended]);
  });

  test.each(allSets.map((set) => [`${set.decision}/${set.slug}`, set] as const))(
    "%s asks no question twice",
    (_, set) => {
      const questions = set.criteria.map(({ name }) => questionOf(name.vi));
      expect(new Set(questions).size).toBe(questions.length);
    },
  );

  test("every row of renamed questions is in use", () => {
    const names = new Set(allSets.flatMap(({ criteria }) => criteria.map(({ name }) => name.vi)));
    const renamed = [...names].filter((name) => questionOf(name) !== name);
    expect(renamed.length).toBeGreaterThanOrEqual(17);
  });

  test("needs criteria sets", () => {
    for (const wrong of [null, undefined, {}, "2023/01", { criteria: [] }]) {
      expect(() => correspondingCriteria(untyped<CriteriaSet>(wrong), in2026.tea)).toThrow(TypeError);
      expect(() => correspondingCriteria(in2026.tea, untyped<CriteriaSet>(wrong))).toThrow(
        "[ocop] correspondingCriteria: expected criteria sets",
      );
    }
  });
});
