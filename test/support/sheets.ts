import type { Answer } from "../../src/decisions/answer.js";
import type { CriteriaSet } from "../../src/decisions/criteria-set.js";
import type { Criterion } from "../../src/decisions/criterion.js";

/** Answers by criterion code. */
export type Answers = Record<string, Answer>;

/** Every single answer of a criterion with its points, 0 ("none") first. */
export function options({ kind, max, levels, cases = [] }: Criterion): readonly (readonly [Answer, number])[] {
  if (kind === "yesNo") {
    return [
      [0, 0],
      [1, max],
    ];
  }
  return [
    [0, 0],
    ...levels.map(({ points }, index) => [kind === "sum" ? [index + 1] : index + 1, points] as const),
    ...cases.flatMap(({ code, levels: rows }) =>
      rows.map(({ points }, index) => [`${code}${index + 1}`, points] as const),
    ),
  ];
}

/** The sheet with the best answer everywhere. */
export function bestSheet(set: CriteriaSet): Answers {
  return sheetOf(set, (criterion) =>
    options(criterion).reduce((best, option) => (option[1] > best[1] ? option : best)),
  );
}

/** The sheet that answers "none of the printed levels" everywhere. */
export function noneSheet(set: CriteriaSet): Answers {
  return sheetOf(set, () => [0, 0]);
}

function sheetOf(set: CriteriaSet, choose: (criterion: Criterion) => readonly [Answer, number]): Answers {
  return Object.fromEntries(set.criteria.map((criterion) => [criterion.code, choose(criterion)[0]]));
}

/** A map as the plain object that types of literal answers ask for: tests of untyped input go through here. */
export function untyped<T>(value: unknown): T {
  return value as T;
}
