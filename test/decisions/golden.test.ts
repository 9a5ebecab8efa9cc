import { describe, expect, test } from "vitest";
import { decision2019 } from "../../src/decisions/2019/index.js";
import { decision2023 } from "../../src/decisions/2023/index.js";
import { decision2026 } from "../../src/decisions/2026/index.js";
import type { Criterion, Level } from "../../src/decisions/criterion.js";
import { setCode } from "../../src/decisions/find.js";
import { type GoldenCriterion, readGolden } from "../support/golden.js";

const printed = (levels: readonly Level[]) =>
  levels.map(({ points, floor = 0 }) => `${points}${"*".repeat(floor)}`).join(" ");

function toGolden({ code, max, kind, levels, cases, parent, appliesIf, stopIfZero }: Criterion): GoldenCriterion {
  return {
    code,
    max,
    ...(kind === "yesNo" ? { yesNo: true } : {}),
    ...(kind === "choice" || kind === "sum" ? { levels: printed(levels) } : {}),
    ...(cases ? { cases: Object.fromEntries(cases.map((branch) => [branch.code, printed(branch.levels)])) } : {}),
    ...(kind === "sum" ? { scoring: kind } : {}),
    ...(parent ? { parent } : {}),
    ...(appliesIf ? { appliesIf } : {}),
    ...(stopIfZero ? { stopIfZero } : {}),
  };
}

describe.each([
  { decision: decision2026, sets: 26, criteria: 787, levels: 2535, marks: 575 },
  // 543 marks at levels, and 26 at the criterion 3.6 of every set.
  { decision: decision2023, sets: 26, criteria: 795, levels: 2632, marks: 569 },
  // The amended tourism set has 32 criteria and 94 levels of these.
  { decision: decision2019, sets: 27, criteria: 805, levels: 2886, marks: 0 },
])("the criteria sets of $decision.number equal the fact file in every figure", (expected) => {
  const { decision } = expected;
  const golden = readGolden(decision.code);
  const all = [...decision.sets, ...(decision.amendedSets ?? []).map(({ set }) => set)];

  test(`there are ${expected.criteria} scored criteria, ${expected.levels} levels and ${expected.marks} marks`, () => {
    const criteria = all.flatMap((set) => set.criteria);
    const levels = criteria.flatMap((criterion) => [
      ...criterion.levels,
      ...(criterion.cases ?? []).flatMap((branch) => branch.levels),
    ]);
    expect(all).toHaveLength(expected.sets);
    expect(golden).toHaveLength(expected.sets);
    expect(criteria).toHaveLength(expected.criteria);
    expect(levels).toHaveLength(expected.levels);
    expect(levels.filter(({ floor }) => floor !== undefined)).toHaveLength(expected.marks);
  });

  test.each(golden.map((form) => [setCode({ decision: decision.code, ...form }), form] as const))(
    "%s",
    (code, form) => {
      const set = decision.find(code);
      const parts = set?.parts.map(({ code: part, max, groups }) => ({
        code: part,
        max,
        groups: groups.map((group) => ({
          code: group.code,
          max: group.max,
          criteria: group.criteria.map(toGolden),
        })),
      }));
      expect(parts).toEqual(form.parts);
      expect(set?.set).toBe(form.set);
      expect(set?.amendedBy).toBe(form.amendedBy);
      if (form.ministries !== null) {
        expect(set?.ministries).toHaveLength(form.ministries);
      }
      expect(set?.grounds.some(({ effect, criterion }) => effect === "reject" && criterion === undefined)).toBe(
        form.hasRejectionClause,
      );
    },
  );

  test("every doubtful print of the fact file is an erratum", () => {
    for (const { set, doubtful } of golden) {
      for (const where of doubtful) {
        const found = decision.errata.some((erratum) => erratum.sets.includes(set) && erratum.where === where);
        expect(found, `set ${set}, ${where}`).toBe(true);
      }
    }
  });
});
