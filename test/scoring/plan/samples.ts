import fc from "fast-check";
import { decision2019, sets as sets2019 } from "../../../src/decisions/2019/index.js";
import { sets as sets2023 } from "../../../src/decisions/2023/index.js";
import { sets as sets2026 } from "../../../src/decisions/2026/index.js";
import type { CriteriaSet } from "../../../src/decisions/criteria-set.js";
import type { Criterion } from "../../../src/decisions/criterion.js";
import { type Answers, bestSheet } from "../../support/sheets.js";
import { everyOption } from "./exhaustive-plans.js";

const allSets: readonly CriteriaSet[] = [
  ...sets2026,
  ...sets2023,
  ...sets2019,
  ...(decision2019.amendedSets ?? []).map(({ set }) => set),
];

const hasKind = (kind: string) => allSets.filter(({ criteria }) => criteria.some((each) => each.kind === kind));

/** Every set, and more often those with ticks, cases and stop rules. */
export const anySet = fc.oneof(
  fc.constantFrom(...allSets),
  fc.constantFrom(...hasKind("sum")),
  fc.constantFrom(...hasKind("cases")),
  fc.constantFrom(...allSets.filter(({ criteria }) => criteria.some(({ stopIfZero }) => stopIfZero))),
);

/** A list of so many whole numbers that choose what a test tries. */
export const picks = (length: number) => fc.array(fc.nat(1000), { minLength: length, maxLength: length });

/** The criterion of a set that has this code. */
export function criterionOf(set: CriteriaSet, code: string): Criterion {
  const criterion = set.criteria.find((candidate) => candidate.code === code);
  if (criterion === undefined) {
    throw new Error(code);
  }
  return criterion;
}

/** The best sheet with other answers to some criteria, which picks choose; with `mayLack`, or with none at all. */
export function worsened(
  set: CriteriaSet,
  codes: readonly string[],
  chosen: readonly number[],
  mayLack: boolean,
): Answers {
  const others = codes.map((code, index) => {
    const all = everyOption(criterionOf(set, code));
    return [code, all[(chosen[index] ?? 0) % (all.length + (mayLack ? 1 : 0))]?.[0]] as const;
  });
  const sheet = { ...bestSheet(set), ...Object.fromEntries(others) };
  return Object.fromEntries(
    Object.entries(sheet).flatMap(([code, answer]) => (answer === undefined ? [] : [[code, answer]])),
  );
}
