import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CriteriaSet } from "../../../src/decisions/criteria-set.js";
import type { Criterion } from "../../../src/decisions/criterion.js";
import { rate } from "../../../src/scoring/index.js";
import { type Move, type Plan, planUpgrade, type UpgradeOptions } from "../../../src/scoring/plan/index.js";
import { type Answers, noneSheet, untyped } from "../../support/sheets.js";
import { everyOption, pointsOf, unitCost } from "./exhaustive-plans.js";
import { anySet, criterionOf, picks, worsened } from "./samples.js";

const movesOf = ({ forced, chosen }: Plan): readonly Move[] => [...forced, ...chosen];

const plan = (set: CriteriaSet, answers: Answers, options: UpgradeOptions) =>
  planUpgrade(set, untyped<object>(answers), options);

/** The least cost of a plan for a whole sheet: a table of points, with the story tried out beside it. */
function leastCost(set: CriteriaSet, answers: Answers, target: number): number {
  const needed = set.rules.bands.find(({ stars }) => stars === target)?.min ?? 0;
  const story = set.criteria.filter(
    ({ code, appliesIf }) => appliesIf !== undefined || set.criteria.some((other) => other.appliesIf === code),
  );
  const rest = set.criteria.filter((criterion) => !story.includes(criterion));
  let tables = new Map([[0, 0]]);
  for (const criterion of rest) {
    tables = added(tables, permitted(criterion, answers, target));
  }
  let stories: [Record<string, number>, number][] = [[{}, 0]];
  for (const criterion of story) {
    stories = stories.flatMap(([points, cost]) =>
      permitted(criterion, answers, target).map(([own, price]): [Record<string, number>, number] => [
        { ...points, [criterion.code]: own },
        cost + price,
      ]),
    );
  }
  const sound = stories.filter(([points]) =>
    story.every(({ code, appliesIf }) => !((points[code] ?? 0) > 0 && appliesIf && points[appliesIf] === 0)),
  );
  const totals = added(
    tables,
    sound.map(([points, cost]) => [Object.values(points).reduce((sum, each) => sum + each, 0), cost]),
  );
  return Math.min(...[...totals].filter(([points]) => points >= needed).map(([, cost]) => cost));
}

/** Points and cost of staying and of every rise that meets floors and stop rules. */
function permitted(criterion: Criterion, answers: Answers, target: number): [number, number][] {
  const from = answers[criterion.code];
  const present = pointsOf(criterion, from);
  const floor = criterion.levels.filter((level) => (level.floor ?? 9) <= target).map(({ points }) => points);
  const least = Math.max(criterion.stopIfZero ? 1 : 0, ...floor);
  const letter = typeof from === "string" ? from.slice(0, 1) : "";
  const up = everyOption(criterion).filter(([to, points]) => {
    const keeps = !Array.isArray(from) || from.every((tick) => (to as readonly number[]).includes(tick));
    return points > present && String(to).startsWith(letter) && keeps;
  });
  const all: [number, number][] = [
    [present, 0],
    ...up.map(([to, points]): [number, number] => [points, unitCost(criterion, from, to)]),
  ];
  return all.filter(([points]) => points >= least);
}

function added(table: ReadonlyMap<number, number>, all: readonly (readonly [number, number])[]): Map<number, number> {
  const next = new Map<number, number>();
  for (const [points, cost] of table) {
    for (const [own, price] of all) {
      const sum = points + own;
      next.set(sum, Math.min(next.get(sum) ?? Number.POSITIVE_INFINITY, cost + price));
    }
  }
  return next;
}

describe("whole sheets of every decision", () => {
  const anySheet = fc.tuple(anySet, picks(40), fc.constantFrom<3 | 4 | 5>(3, 4, 5)).map(([set, chosen, target]) => {
    const codes = set.criteria.map(({ code }) => code);
    const wholly = (chosen[39] ?? 0) < 50 ? noneSheet(set) : worsened(set, codes, chosen, false);
    const root = set.criteria.find(({ appliesIf }) => appliesIf !== undefined)?.appliesIf;
    const hasStory = root === undefined || pointsOf(criterionOf(set, root), wholly[root]) > 0;
    const without = set.criteria.filter(({ appliesIf }) => appliesIf !== undefined && !hasStory);
    return { set, target, answers: { ...wholly, ...Object.fromEntries(without.map(({ code }) => [code, 0])) } };
  });

  it("a plan gives the target, by rate, at the least cost, and no move can be left out", () => {
    let planned = 0;
    fc.assert(
      fc.property(anySheet, ({ set, target, answers }) => {
        const result = plan(set, answers, { target });
        if (!result.ok) {
          return;
        }
        planned++;
        const { plan: best } = result.value;
        expect(best.cost).toBe(leastCost(set, answers, target));
        const rating = rate(set, { answers: best.answers });
        expect(rating.issues).toEqual([]);
        expect(rating.stars).toBe(best.stars);
        expect(rating.stars).toBeGreaterThanOrEqual(target);
        expect(rating.exact.sum).toBe(best.points.after);
        for (const { criterion } of movesOf(best)) {
          const fewer = { ...best.answers, [criterion]: answers[criterion] };
          expect(rate(set, { answers: fewer }).stars ?? 0).toBeLessThan(target);
        }
      }),
      { numRuns: 300, seed: 7 },
    );
    expect(planned).toBeGreaterThan(100);
  });

  it("locking a criterion never makes it cheaper", () => {
    fc.assert(
      fc.property(anySheet, fc.nat(40), ({ set, target, answers }, choice) => {
        const free = plan(set, answers, { target });
        const code = set.criteria[choice % set.criteria.length]?.code ?? "";
        const locked = plan(set, answers, { target, locked: [code] });
        if (free.ok && locked.ok) {
          expect(locked.value.plan.cost).toBeGreaterThanOrEqual(free.value.plan.cost);
          expect(movesOf(locked.value.plan).map(({ criterion }) => criterion)).not.toContain(code);
        }
        expect(locked.ok && !free.ok).toBe(false);
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  it("alternatives differ, are in order and all reach the target", () => {
    fc.assert(
      fc.property(anySheet, ({ set, target, answers }) => {
        const result = plan(set, answers, { target, plans: 12 });
        const all = result.ok ? [result.value.plan, ...result.value.alternatives] : [];
        expect(new Set(all.map((one) => JSON.stringify(one.answers))).size).toBe(all.length);
        expect(all.map(({ cost }) => cost)).toEqual(all.map(({ cost }) => cost).sort((one, other) => one - other));
        expect(all.every(({ answers: after }) => (rate(set, { answers: after }).stars ?? 0) >= target)).toBe(true);
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});
