import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import type { Language } from "../../../language/language.js";
import { scoringMessage } from "../../../scoring/messages.js";
import type { Rating } from "../../../scoring/rating.js";
import type { Broken } from "../../io/input.js";
import { brokenIssue } from "../../io/place-of.js";

/**
 * A rating as `rate --json` prints it (see `docs/command.md`).
 *
 * `id` and `council` may be undefined, which JSON leaves out: to spread them in where they are given made this object
 * ten times as dear as printing it.
 */
export function toResult(rating: Rating, language: Language, set: CriteriaSet | undefined): object {
  const { id, decision, set: number, tier, complete, points, exact, band, stars, missedFloors, openFloors } = rating;
  const { rejections, stopped, certifiable, authority, referredTo, market, council, next, notes, issues } = rating;
  return {
    id,
    decision,
    set: number,
    tier,
    complete,
    points,
    exact,
    band,
    stars,
    missedFloors,
    openFloors,
    rejections,
    stopped,
    certifiable,
    authority,
    referredTo,
    market,
    next,
    council,
    notes: notes.map((note) => ({ ...note, message: scoringMessage(note, language, set) })),
    issues: issues.map((issue) => ({ ...issue, message: scoringMessage(issue, language, set) })),
  };
}

/** The result for a line that cannot be read, so that there is one result for every input. */
export function brokenResult(broken: Broken, sentence: string): object {
  return {
    decision: null,
    set: null,
    complete: false,
    points: null,
    exact: { sum: 0, count: 0 },
    band: null,
    stars: null,
    missedFloors: [],
    openFloors: [],
    rejections: [],
    stopped: [],
    issues: [brokenIssue(broken, sentence)],
  };
}
