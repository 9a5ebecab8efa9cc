import type { Fraction } from "../base/fraction.js";
import type { IssueSink } from "../base/issue-list.js";
import { requireOptions } from "../base/require-argument.js";
import type { AnswerTypes, CriteriaSet } from "../decisions/criteria-set.js";
import type { Stars } from "../decisions/rules.js";
import { readCouncil } from "./council.js";
import type { EvaluationHead, Member } from "./evaluation.js";
import { leastScore, mostScore } from "./extreme-scores.js";
import type { Extremes } from "./extremes.js";
import { type FloorsSoFar, floorsSoFar } from "./floors.js";
import type { Issue, IssueList } from "./issue.js";
import { policyOf } from "./policy.js";
import { rankOfScores } from "./rank-of-scores.js";
import type { RateOptions } from "./rate.js";
import { readRejections } from "./read-evaluation.js";
import type { Score } from "./score.js";
import { requireSet } from "./score-sheet.js";

/** What is known besides the sheets, and how the council rates. */
export type CouncilBoundsOptions = Pick<EvaluationHead, "rejections"> & Pick<RateOptions, "policy">;

/** What is still possible for a council whose sheets are not all filled in to the end. */
export interface CouncilBounds {
  /** The average total, exact; null where a sheet is wrong. */
  readonly exact: Extremes<Fraction> | null;
  /** The stars the average alone would give; null where a sheet is wrong. */
  readonly band: Extremes<Stars> | null;
  /** The stars after floors, rejections and stop rules, as in `Bounds`; null where a sheet is wrong. */
  readonly stars: Extremes<Stars | null> | null;
  /** The marks up to the most of the band: missed so far, apart from not answered; null where a sheet is wrong. */
  readonly floors: FloorsSoFar | null;
  /** For each sheet the criteria without an answer that can still be answered, in printed order. */
  readonly open: readonly (readonly string[])[];
  /** What is wrong with the sheets. A missing answer is not: it is `open`. */
  readonly issues: readonly Issue[];
}

/**
 * The least and the most that a council's average, band and stars can come to, whatever the open criteria of its sheets are
 * answered with.
 *
 * Exact over all permitted completions of the sheets that are given, by the council's own rounding and test of floors. A member
 * who has not begun counts with a sheet without answers, and not at all where there is no sheet. Quorum and the limit of
 * difference between members are judged when all is answered, and not here.
 *
 * @param set - the criteria set
 * @param members - the sheets, each as far as it is filled in
 * @param options - grounds that are already reported, and the council's choices
 * @returns least and most, or null for all four with issues: any `answer.*` code but `answer.missing`, `answers.not-an-object`,
 *   `council.*`, `field.*`, `list.*`, `rejections.*`, `input.more-issues`
 * @throws TypeError when `set` is no criteria set or the policy none
 * @example
 * const { "2.4": _, ...unfinished } = ofSeventyPoints;
 * councilBounds(tea, [{ answers: ofSeventyPoints }, { answers: unfinished }]);
 * // { exact: { least: { sum: 139, count: 2 }, most: { sum: 140, count: 2 } }, stars: { least: 3, most: 4 }, open: [[], ["2.4"]], … }
 * @see 26/2026/QĐ-TTg art. 3.3 (the ranks go by the average total), art. 7.3 (the council) and annex II (floors, stop rules)
 */
export function councilBounds<A extends AnswerTypes>(
  set: CriteriaSet<A>,
  members: readonly Member<NoInfer<A>>[],
  options: CouncilBoundsOptions = {},
): CouncilBounds {
  requireSet("councilBounds", set);
  requireOptions("councilBounds", options);
  const policy = policyOf(set.rules.policy, options.policy);
  const issues: IssueList = [];
  const { sheets } = readCouncil(set, members, undefined, withoutMissing(issues), []);
  const open = sheets.map(openCriteria);
  const isRejected = readRejections(set, options.rejections, issues).length > 0;
  if (issues.length > 0) {
    return { exact: null, band: null, stars: null, floors: null, open, issues };
  }
  const least = sheets.map((sheet) => leastScore(set, sheet));
  const most = sheets.map((sheet) => mostScore(set, sheet));
  const worst = rankOfScores(set, least, isRejected, policy);
  const best = rankOfScores(set, most, isRejected, policy);
  return {
    exact: { least: averageOfScores(least), most: averageOfScores(most) },
    band: { least: worst.band, most: best.band },
    stars: { least: worst.stars, most: best.stars },
    floors: floorsSoFar(set, sheets, best.band, policy.floors),
    open,
    issues,
  };
}

/** Where all but missing answers is listed, of which a council that has just begun has more than a list can hold. */
function withoutMissing(issues: IssueList): IssueSink<Issue> {
  return {
    get length() {
      return issues.length;
    },
    push: (issue) => (issue.code === "answer.missing" ? issues.length : issues.push(issue)),
  };
}

function openCriteria({ criteria }: Score): readonly string[] {
  return criteria.filter(({ answered }) => answered === 0).map(({ code }) => code);
}

function averageOfScores(sheets: readonly Score[]): Fraction {
  return { sum: sheets.reduce((sum, sheet) => sum + sheet.sum, 0), count: sheets.length };
}
