import { asOf } from "../../../decisions/as-of.js";
import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import type { RateOptions } from "../../../scoring/rate.js";
import { rateEvaluation } from "../../../scoring/rate-evaluation.js";
import type { Rating } from "../../../scoring/rating.js";
import { withoutBlanks } from "../../blank-answers.js";
import { openLibrary } from "../../decisions.js";
import { status } from "../../io/console.js";
import { type RateFlags, toOptions } from "./flags.js";

/** An evaluation with its rating and the set it was rated by. */
export interface Rated {
  readonly evaluation: unknown;
  readonly rating: Rating;
  readonly set: CriteriaSet | undefined;
  /** The council's choices it was rated by. */
  readonly policy?: RateOptions["policy"];
}

/** The exit status of one. */
export function statusOf({ rating: { issues } }: Rated): number {
  return issues.length > 0 ? status.issues : status.rated;
}

/** Rates evaluations of any decision; a decision is loaded when the first evaluation by it comes. */
export function openRater(flags: RateFlags): (evaluation: unknown) => Promise<Rated> {
  const { on } = flags;
  const options = { ...toOptions(flags), ...(on !== undefined && { on }) };
  const { prepare, setOf, sources } = openLibrary();
  return async (given) => {
    const evaluation = withoutBlanks(given);
    await prepare(evaluation);
    const set = setOf(evaluation);
    const rating = rateEvaluation(evaluation, sources, options);
    const { policy } = options;
    return { evaluation, rating, set: set === undefined || on === undefined ? set : asOf(set, on), policy };
  };
}
