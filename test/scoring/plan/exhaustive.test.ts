import fc from "fast-check";
import { expect, it } from "vitest";
import type { Outcome } from "../../../src/base/outcome.js";
import type { Answer } from "../../../src/decisions/answer.js";
import type { CriteriaSet } from "../../../src/decisions/criteria-set.js";
import type { Criterion } from "../../../src/decisions/criterion.js";
import { rate } from "../../../src/scoring/index.js";
import { type Plan, planUpgrade, type Upgrade, type UpgradeOptions } from "../../../src/scoring/plan/index.js";
import { type Answers, untyped } from "../../support/sheets.js";
import { exhaustivePlans, type FoundPlan, pointsOf, unitCost } from "./exhaustive-plans.js";
import { anySet, criterionOf, picks, worsened } from "./samples.js";

type Price = "unit" | "flat" | "steep" | "odd";

const prices: Readonly<Record<Price, (criterion: Criterion, from: Answer | undefined, to: Answer) => number>> = {
  unit: unitCost,
  flat: () => 1,
  steep: (criterion, from, to) => (pointsOf(criterion, to) - pointsOf(criterion, from)) ** 2,
  // Free moves, and higher levels that are cheaper than lower ones.
  odd: ({ code }, _, to) => (Number(code.replaceAll(".", "")) * 7 + Number(String(to).replace(/\D/g, "")) * 5) % 6,
};

const priced = (set: CriteriaSet, price: Price): Pick<UpgradeOptions, "cost"> =>
  price === "unit" ? {} : { cost: (code, from, to) => prices[price](criterionOf(set, code), from, to) };

const found = ({ forced, chosen, cost, points }: Plan): FoundPlan => ({
  moves: Object.fromEntries([...forced, ...chosen].map(({ criterion, to }) => [criterion, to])),
  cost,
  after: points.after,
});

/** Criteria of a set, each with those that depend on it or that it depends on. */
function openCodes(set: CriteriaSet, which: readonly number[]): string[] {
  const codes = which.flatMap((pick) => {
    const criterion = set.criteria[pick % set.criteria.length];
    const kin = set.criteria.filter(({ appliesIf }) => appliesIf !== undefined && appliesIf === criterion?.code);
    return criterion === undefined ? [] : [criterion.appliesIf ?? criterion.code, ...kin.map(({ code }) => code)];
  });
  return [...new Set(codes)].slice(0, 4);
}

/** A sheet whose open criteria are anything or nothing, and whose others are the best but for some. */
function sheetOf(set: CriteriaSet, open: readonly string[], chosen: readonly number[]): Answers {
  const others = set.criteria.filter(({ code }) => !open.includes(code) && !code.startsWith("5."));
  const low = others.filter((_, index) => (chosen[index % chosen.length] ?? 0) % 7 === 0).map(({ code }) => code);
  const opened = worsened(set, open, chosen, true);
  const rest = Object.entries(worsened(set, low, chosen, false)).filter(([code]) => !open.includes(code));
  return { ...opened, ...Object.fromEntries(rest) };
}

/** What becomes of a sheet, told by `rate` and by trying everything. */
function expectSame(
  set: CriteriaSet,
  answers: Answers,
  target: number,
  expected: FoundPlan[],
  result: Outcome<Upgrade, unknown>,
) {
  const filled = Object.fromEntries(set.criteria.map(({ code }) => [code, answers[code] ?? 0]));
  const { stars, issues } = rate(set, { answers: untyped<object>(filled) });
  if (issues.length > 0) {
    expect(result).toMatchObject({ ok: false, issues: issues.map(({ code }) => ({ code })) });
    return "faulty";
  }
  if (stars !== null && stars >= target) {
    expect(result).toMatchObject({ issues: [{ code: "plan.already-reached", params: { target, stars } }] });
    return "reached";
  }
  if (expected.length === 0) {
    expect(result.ok || result.issues.length === 0).toBe(false);
    return "impossible";
  }
  expect(result.ok && [result.value.plan, ...result.value.alternatives].map(found)).toEqual(expected);
  return "planned";
}

it("the plans are the best of all combinations of up to four open criteria, in order", () => {
  const outcomes = new Set<string>();
  fc.assert(
    fc.property(
      anySet,
      picks(3),
      picks(10),
      fc.constantFrom<3 | 4 | 5>(3, 4, 5, 5, 5),
      fc.constantFrom<Price>("unit", "flat", "steep", "odd"),
      fc.integer({ min: 1, max: 8 }),
      (set, which, chosen, target, price, plans) => {
        const open = openCodes(set, which);
        const answers = sheetOf(set, open, chosen);
        const locked = set.criteria.map(({ code }) => code).filter((code) => !open.includes(code));
        const options = { target, plans, locked, ...priced(set, price) };
        const result = planUpgrade(set, untyped<object>(answers), options);
        const expected = exhaustivePlans(set, answers, open, target, prices[price]).slice(0, plans);
        outcomes.add(expectSame(set, answers, target, expected, result));
      },
    ),
    { numRuns: 500, seed: 11 },
  );
  expect(outcomes).toEqual(new Set(["planned", "faulty", "reached", "impossible"]));
});
