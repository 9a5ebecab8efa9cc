import { requireArgument } from "../base/require-argument.js";
import type { CriteriaSet } from "../decisions/criteria-set.js";
import { addUp, type Score } from "./score.js";
import { requireSet } from "./score-sheet.js";

/**
 * Adds up the sheets of a council, so that every `sum` divided by `count` is the council's average.
 *
 * Nothing is divided here: the average of totals is exact, and equals the sum of the averages of criteria.
 *
 * @param set - the criteria set of all sheets
 * @param sheets - the scores of one or more sheets
 * @returns one score with the members' points added
 * @throws TypeError when `set` is no criteria set or a sheet is of another one, RangeError when there are no sheets
 * @example
 * averageScores(tea, [scoreSheet(tea, first), scoreSheet(tea, second)]).sum;
 * // 141, of 2 members: an average of 70.5
 * @see 26/2026/QĐ-TTg art. 3.3: the ranks go by the average total (tổng điểm trung bình)
 */
export function averageScores(set: CriteriaSet, sheets: readonly Score[]): Score {
  requireSet("averageScores", set);
  requireArgument(Array.isArray(sheets) && [...sheets].every(isScore), "averageScores", "expected a list of scores");
  if (sheets.length === 0) {
    throw new RangeError("[ocop] averageScores: no sheets");
  }
  const count = sheets.reduce((sum, sheet) => sum + sheet.count, 0);
  const criteria = set.criteria.map(({ code, max }, index) => {
    let sum = 0;
    let answered = 0;
    for (const sheet of sheets) {
      const score = sheet.criteria[index];
      if (score?.code !== code) {
        throw new TypeError("[ocop] averageScores: a sheet of another set");
      }
      sum += score.sum;
      answered += score.answered;
    }
    return { code, max, sum, answered };
  });
  return addUp(set, count, criteria);
}

function isScore(sheet: Score): boolean {
  return Array.isArray(sheet?.criteria);
}
