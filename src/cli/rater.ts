import { asOf } from "../decisions/as-of.js";
import type { CriteriaSet } from "../decisions/criteria-set.js";
import { rateEvaluation, type SetSource } from "../exchange/rate-evaluation.js";
import type { RateOptions } from "../scoring/rate.js";
import type { Rating } from "../scoring/rating.js";
import { openLibrary } from "./decisions.js";

/** An evaluation with its rating and the set it was rated by. */
export interface Rated {
  readonly evaluation: unknown;
  readonly rating: Rating;
  readonly set: CriteriaSet | undefined;
}

/** Rates evaluations of any decision; a decision is loaded when the first evaluation by it comes. */
export function openRater(options: RateOptions, on: string | undefined): (evaluation: unknown) => Promise<Rated> {
  const library = openLibrary();
  const sources = on === undefined ? library.sources : library.sources.map((source) => onDay(source, on));
  return async (evaluation) => {
    await library.prepare(evaluation);
    return { evaluation, rating: rateEvaluation(evaluation, sources, options), set: library.setOf(evaluation) };
  };
}

/** A decision with its levels of evaluation as they were on a day. */
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
