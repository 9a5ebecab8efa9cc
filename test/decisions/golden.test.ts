import { describe, expect, test } from "vitest";
import { decision2026 } from "../../src/decisions/2026/index.js";
import type { Criterion, Level } from "../../src/decisions/criterion.js";
import { type GoldenCriterion, readGolden } from "../support/golden.js";

const golden = readGolden("2026");

const printed = (levels: readonly Level[]) =>
  levels.map(({ points, floor = 0 }) => `${points}${"*".repeat(floor)}`).join(" ");

function toGolden({ code, max, kind, levels, cases, parent, appliesIf, stopIfZero }: Criterion): GoldenCriterion {
  return {
    code,
    max,
    ...(kind === "yesNo" ? { yesNo: true } : {}),
    ...(kind === "choice" ? { levels: printed(levels) } : {}),
    ...(cases ? { cases: Object.fromEntries(cases.map((branch) => [branch.code, printed(branch.levels)])) } : {}),
    ...(parent ? { parent } : {}),
    ...(appliesIf ? { appliesIf } : {}),
    ...(stopIfZero ? { stopIfZero } : {}),
  };
}

describe("the criteria sets of 26/2026 equal the fact file in every figure", () => {
  test("there are 26 sets, 787 scored criteria, 2,535 levels and 575 marks", () => {
    const criteria = decision2026.sets.flatMap((set) => set.criteria);
    const levels = criteria.flatMap((criterion) => [
      ...criterion.levels,
      ...(criterion.cases ?? []).flatMap((branch) => branch.levels),
    ]);
    expect(decision2026.sets).toHaveLength(26);
    expect(criteria).toHaveLength(787);
    expect(levels).toHaveLength(2535);
    expect(levels.filter(({ floor }) => floor !== undefined)).toHaveLength(575);
  });

  test.each(golden.map((set) => [set.set, set] as const))("set %i", (number, expected) => {
    const set = decision2026.find(number);
    const parts = set?.parts.map(({ code, max, groups }) => ({
      code,
      max,
      groups: groups.map((group) => ({
        code: group.code,
        max: group.max,
        criteria: group.criteria.map(toGolden),
      })),
    }));
    expect(parts).toEqual(expected.parts);
    expect(set?.ministries).toHaveLength(expected.ministries);
    expect(set?.grounds.some(({ effect, criterion }) => effect === "reject" && criterion === undefined)).toBe(
      expected.hasRejectionClause,
    );
  });

  test("every doubtful print of the fact file is an erratum", () => {
    for (const { set, doubtful } of golden) {
      for (const where of doubtful) {
        const found = decision2026.errata.some((erratum) => erratum.sets.includes(set) && erratum.where === where);
        expect(found, `set ${set}, ${where}`).toBe(true);
      }
    }
  });
});
