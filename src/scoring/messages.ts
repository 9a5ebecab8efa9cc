/**
 * The sentences of ratings and plans alone, for pages that rate and nothing else.
 *
 * @module
 */
import type { CriteriaSet } from "../decisions/criteria-set.js";
import type { Language } from "../language/language.js";
import { say } from "../language/say.js";
import type { Reason } from "./explain-rating.js";
import type { PointsIssue } from "./form/answers-from-points.js";
import type { Issue } from "./issue.js";
import type { Note } from "./note.js";
import type { PlanIssue } from "./plan/issue.js";
import { scoringSentences } from "./sentences/scoring-sentences.js";

/**
 * The sentence for an issue, a note or a reason of a rating, a plan or a sheet of points: `message` of `ocop/messages`, without the sentences of
 * records, registers and procedures.
 *
 * @param finding - an issue or note of a rating, a reason of `explainRating`, an issue of a plan or of a sheet of points
 * @param language - `"vi"` or `"en"`
 * @param set - the criteria set, so that criteria and grounds are named and not only numbered
 * @returns one sentence without a full stop
 * @throws RangeError for a code or language that is not known
 * @example
 * scoringMessage({ code: "council.empty", path: ["members"], params: {} }, "en"); // "The council has no sheets"
 */
export function scoringMessage(
  finding: Issue | Note | Reason | PlanIssue | PointsIssue,
  language: Language,
  set?: CriteriaSet,
): string {
  return say(scoringSentences(), finding, language, set);
}
