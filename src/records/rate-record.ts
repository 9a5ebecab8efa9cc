import type { IssuePath } from "../base/finding.js";
import { requireOptions } from "../base/require-argument.js";
import type { RateOptions } from "../scoring/rate.js";
import { rateEvaluation, type SetSource } from "../scoring/rate-evaluation.js";
import type { Rating } from "../scoring/rating.js";
import type { EvaluationRecord } from "./evaluation.js";
import type { ScoreSheet } from "./score-sheet.js";
import { readRecord } from "./to-evaluation.js";

/**
 * Rates the record of a score sheet or of a council's evaluation by the decision it names.
 *
 * A council rates at its own tier: what a ministry's council gives is not referred to the ministry again. Places of
 * issues and notes are those of the record: `["members", 0, "answers", "1.1"]`.
 *
 * @param record - a score sheet or an evaluation as {@link validate} gives it
 * @param decisions - the decisions to look the set up in
 * @param options - as for `rate`; a `tier` given here counts before that of the council
 * @returns the rating, with the issues of `rateEvaluation`
 * @throws TypeError or RangeError when the policy is none
 * @example
 * rateRecord(evaluation, decisions).referredTo; // null for a council of the ministry
 * @see 26/2026/QĐ-TTg art. 7.3 (the province) and 7.4 (the ministry)
 */
export function rateRecord(
  record: ScoreSheet | EvaluationRecord,
  decisions: readonly SetSource[],
  options: RateOptions = {},
): Rating {
  requireOptions("rateRecord", options);
  const { evaluation, councilTier, groundPlaces } = readRecord(record);
  const tier = options.tier ?? (typeof councilTier === "string" ? councilTier : undefined);
  const rating = rateEvaluation(evaluation, decisions, { ...options, ...(tier !== undefined && { tier }) });
  const inRecord = <F extends { readonly path: IssuePath }>(finding: F): F => ({
    ...finding,
    path: placeInRecord(finding.path, groundPlaces),
  });
  return { ...rating, notes: rating.notes.map(inRecord), issues: rating.issues.map(inRecord) };
}

/** Where in the record that stands which ratings find: most of it at the same place. */
function placeInRecord(path: IssuePath, groundPlaces: readonly IssuePath[]): IssuePath {
  const [first, second, third] = path;
  if (first === "rejections" && typeof second === "number") {
    return groundPlaces[second] ?? path;
  }
  if (first === "appointed") {
    return ["council", ...path];
  }
  // A member's identifier is the assessor's.
  return first === "members" && third === "id" ? [first, second as number, "assessor", "id"] : path;
}
