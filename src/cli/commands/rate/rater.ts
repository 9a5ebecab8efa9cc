import { asOf } from "../../../decisions/as-of.js";
import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import { rateEvaluation, type SetSource } from "../../../scoring/rate-evaluation.js";
import type { Rating } from "../../../scoring/rating.js";
import { openLibrary } from "../../decisions.js";
import { status } from "../../io/console.js";
import { type RateFlags, toOptions } from "./options.js";

/** An evaluation with its rating and the set it was rated by. */
export interface Rated {
  readonly evaluation: unknown;
  readonly rating: Rating;
  readonly set: CriteriaSet | undefined;
}

/** The exit status of one. */
export function statusOf({ rating: { issues } }: Rated): number {
  return issues.length > 0 ? status.issues : status.rated;
}

/** Rates evaluations of any decision; a decision is loaded when the first evaluation by it comes. */
export function openRater(flags: RateFlags): (evaluation: unknown) => Promise<Rated> {
  const { on } = flags;
  const options = toOptions(flags);
  const library = openLibrary();
  const sources = on === undefined ? library.sources : library.sources.map((source) => onDay(source, on));
  return async (evaluation) => {
    await library.prepare(evaluation);
    return { evaluation, rating: rateEvaluation(evaluation, sources, options), set: library.setOf(evaluation) };
  };
}

/** A decision with its tiers of evaluation as they were on a day. */
function onDay(source: SetSource, on: string): SetSource {
  return {
    code: source.code,
    find: (key) => {
      const set = source.find(key);
      return set && asOf(set, on);
    },
    get sets() {
      return source.sets ?? [];
    },
  };
}
