import { requireOptions } from "../base/require-argument.js";
import type { AnswerTypes, CriteriaSet } from "../decisions/criteria-set.js";
import type { Stars } from "../decisions/rules.js";
import type { EvaluationHead } from "./evaluation.js";
import { leastScore, mostScore } from "./extreme-scores.js";
import type { Extremes } from "./extremes.js";
import { type FloorsSoFar, floorsSoFar } from "./floors.js";
import type { Issue, IssueList } from "./issue.js";
import { defaultPolicy } from "./policy.js";
import { rankOfScores } from "./rank-of-scores.js";
import { readRejections } from "./read-evaluation.js";
import { requireSet, scoreAnswers } from "./score-sheet.js";

export { type CouncilBounds, type CouncilBoundsOptions, councilBounds } from "./council-bounds.js";
export type { Extremes } from "./extremes.js";

/** What is known besides the answers. */
export type BoundsOptions = Pick<EvaluationHead, "rejections">;

/** What is still possible for a sheet that is not filled in to the end. */
export interface Bounds {
  /** The total; null where an answer is wrong. */
  readonly points: Extremes<number> | null;
  /** The stars the total alone would give; null where an answer is wrong. */
  readonly band: Extremes<Stars> | null;
  /**
   * The stars after floors, rejections and stop rules; null where an answer is wrong.
   *
   * A `least` of null: the evaluation could be stopped or is. A `most` of null: no answer can give it stars any more.
   */
  readonly stars: Extremes<Stars | null> | null;
  /**
   * The marks up to the most of the band: what is missed so far, apart from what is not answered; null where an answer
   * is wrong. The completion with the most points meets all that are open.
   */
  readonly floors: FloorsSoFar | null;
  /** The criteria without an answer that can still be answered, in printed order. */
  readonly open: readonly string[];
  /** What is wrong with the answers that are given. A missing answer is not: it is `open`. */
  readonly issues: readonly Issue[];
}

/**
 * The least and the most points, band and stars that a sheet can come to, whatever its open criteria are answered with.
 *
 * Exact over all permitted completions: points may be given where `appliesIf` allows them only, and a criterion on
 * which answered points depend counts at least its lowest points. Answers that are given are never changed. For a
 * complete sheet least and most are what `rate` gives. A council's choices make no difference to a single sheet.
 *
 * @param set - the criteria set
 * @param answers - criterion code → answer, as far as it is known
 * @param options - grounds that are already reported
 * @returns least and most, or null for all four with issues: any `answer.*` code but `answer.missing`,
 *   `answers.not-an-object`, `rejections.*`, `input.more-issues`
 * @throws TypeError when `set` is no criteria set
 * @example
 * bounds(tea, {}).points; // { least: 0, most: 100 }
 * @example
 * const { "2.4": _, ...answers } = ofSeventyPoints; // one of them for 2.4
 * bounds(tea, answers);
 * // { points: { least: 69, most: 70 }, band: { least: 3, most: 4 }, stars: { least: 3, most: 4 }, open: ["2.4"], … }
 * @example
 * const { "4.1": __, ...unfinished } = { ...ofSeventyPoints, "3.5": 1 };
 * bounds(tea, unfinished).floors;
 * // { missed: [{ stars: 4, criterion: "3.5", required: 2, got: 1 }], open: [{ stars: 3, criterion: "4.1", required: 2 }, …] }
 * @see 26/2026/QĐ-TTg art. 3.3 (ranks) and annex II (floors, stop rules)
 */
export function bounds<A extends AnswerTypes>(
  set: CriteriaSet<A>,
  answers: NoInfer<Partial<A>>,
  options: BoundsOptions = {},
): Bounds {
  requireSet("bounds", set);
  requireOptions("bounds", options);
  const found: IssueList = [];
  const score = scoreAnswers(set, answers, [], found);
  const open = found.flatMap(({ code, params }) => (code === "answer.missing" ? [params.criterion] : []));
  const issues: IssueList = found.filter(({ code }) => code !== "answer.missing");
  const isRejected = readRejections(set, options.rejections, issues).length > 0;
  if (issues.length > 0) {
    return { points: null, band: null, stars: null, floors: null, open, issues };
  }
  const least = leastScore(set, score);
  const most = mostScore(set, score);
  const worst = rankOfScores(set, [least], isRejected, defaultPolicy);
  const best = rankOfScores(set, [most], isRejected, defaultPolicy);
  return {
    points: { least: least.sum, most: most.sum },
    band: { least: worst.band, most: best.band },
    stars: { least: worst.stars, most: best.stars },
    floors: floorsSoFar(set, [score], best.band, defaultPolicy.floors),
    open,
    issues,
  };
}
