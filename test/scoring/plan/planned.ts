import { tea } from "../../../src/decisions/2026/index.js";
import type { CriteriaSet } from "../../../src/decisions/criteria-set.js";
import { type Move, planUpgrade, type UpgradeOptions } from "../../../src/scoring/plan/index.js";
import { type Answers, bestSheet, untyped } from "../../support/sheets.js";

/** Tea with exactly 70 points; every floor of 4 stars is met. */
export const seventy: Answers = {
  ...bestSheet(tea),
  ...{ "1.1": 2, "1.2": 0, "1.3": 0, "1.4": 0, "1.5": 3, "1.6": 1, "1.7": 0, "2.2": 3, "2.4": 1 },
  ...{ "3.1": 0, "3.2": 0, "3.3": 0, "3.5": 2, "4.1": 3, "4.2": 0, "4.3": 3 },
};

/** `planUpgrade` of answers of any shape. */
export const upgrade = (set: CriteriaSet, answers: unknown, options: UpgradeOptions) =>
  planUpgrade(set, untyped<object>(answers), options);

const steps = (moves: readonly Move[]) => moves.map(({ criterion, to }) => `${criterion}:${to}`);

/** The plans as `forced | chosen = cost`, best first; or the codes of what is in the way. */
export const planned = (set: CriteriaSet, answers: unknown, options: UpgradeOptions) => {
  const result = upgrade(set, answers, options);
  return result.ok
    ? [result.value.plan, ...result.value.alternatives].map(
        ({ forced, chosen, cost }) => `${steps(forced).join(" ")} | ${steps(chosen).join(" ")} = ${cost}`,
      )
    : result.issues.map(({ code }) => code);
};

/** The codes of all criteria but some. */
export const allBut = (set: CriteriaSet, ...open: string[]) =>
  set.criteria.map(({ code }) => code).filter((code) => !open.includes(code));
