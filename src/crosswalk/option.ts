import type { Criterion, Level } from "../decisions/criterion.js";

/** A printed level with the answer that chooses it. */
export interface Option {
  /** `3`, or `"a3"` within a case. */
  readonly answer: number | string;
  readonly level: Level;
  /** The condition as it is compared: within a case with the name of the case. */
  readonly condition: { readonly vi: string; readonly en: string };
}

/** The printed levels of a criterion, those of its cases among them. */
export function optionsOf({ levels, cases = [] }: Criterion): readonly Option[] {
  return [
    ...levels.map((level, index) => ({ answer: index + 1, level, condition: level.label })),
    ...cases.flatMap(({ code, name, levels: branch }) =>
      branch.map((level, index) => ({
        answer: `${code}${index + 1}`,
        level,
        condition: { vi: `${name.vi}: ${level.label.vi}`, en: `${name.en}: ${level.label.en}` },
      })),
    ),
  ];
}

/** Whether two levels state the same condition, in both languages. */
export function isSameCondition({ condition: one }: Option, { condition: other }: Option): boolean {
  return one.vi === other.vi && one.en === other.en;
}
