import type { Case, Criterion, Level } from "./criterion.js";

/** One answer a criterion permits beside 0, which is "none of them". */
export interface PermittedAnswer {
  /** `3`, or `"a3"` within a case; yes is `1`. */
  readonly answer: number | string;
  readonly points: number;
  /** The printed level; yes has none. */
  readonly level?: Level;
  /** The branch it belongs to, in a criterion with cases. */
  readonly case?: Case;
}

/**
 * The answers a criterion permits beside 0, in printed order: its levels, those of its cases, or yes.
 *
 * Of a criterion whose ticked levels add up (`sum`) these are the boxes; an answer is a list of their numbers.
 */
export function permittedAnswers({ kind, max, levels, cases = [] }: Criterion): readonly PermittedAnswer[] {
  if (kind === "yesNo") {
    return [{ answer: 1, points: max }];
  }
  return [
    ...levels.map((level, index) => ({ answer: index + 1, points: level.points, level })),
    ...cases.flatMap((branch) =>
      branch.levels.map((level, index) => ({
        answer: branch.code + (index + 1),
        points: level.points,
        level,
        case: branch,
      })),
    ),
  ];
}
