/**
 * The sentences of ratings alone, for pages that rate and nothing else.
 *
 * @module
 */
import type { CriteriaSet } from "../decisions/criteria-set.js";
import type { Reason } from "../scoring/explain-rating.js";
import type { Issue } from "../scoring/issue.js";
import type { Note } from "../scoring/note.js";
import type { Language } from "./language.js";
import { say } from "./say.js";
import { scoringSentences } from "./scoring-sentences.js";

/**
 * The sentence for an issue, a note or a reason of a rating: `message` of `ocop/messages`, without the sentences of
 * records, registers and procedures.
 *
 * @param finding - an issue or note of a rating, or a reason of `explainRating`
 * @param language - `"vi"` or `"en"`
 * @param set - the criteria set, so that criteria and grounds are named and not only numbered
 * @returns one sentence without a full stop
 * @throws RangeError for a code or language that is not known
 * @example
 * scoringMessage({ code: "council.empty", path: ["members"], params: {} }, "en"); // "The council has no sheets"
 */
export function scoringMessage(finding: Issue | Note | Reason, language: Language, set?: CriteriaSet): string {
  return say(scoringSentences(), finding, language, set);
}
