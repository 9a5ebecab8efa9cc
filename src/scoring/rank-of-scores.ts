import type { CriteriaSet } from "../decisions/criteria-set.js";
import type { Stars } from "../decisions/rules.js";
import { bandOf } from "./band.js";
import { stoppedCriteria } from "./council.js";
import { missedFloors, starsAfterFloors } from "./floors.js";
import type { Policy } from "./policy.js";
import type { Score } from "./score.js";

/** The rank of complete sheets: by their average, and after floors, rejections and stop rules. */
export function rankOfScores(
  set: CriteriaSet,
  sheets: readonly Score[],
  isRejected: boolean,
  { rounding, floors }: Pick<Policy, "rounding" | "floors">,
): { readonly band: Stars; readonly stars: Stars | null } {
  const total = sheets.reduce((sum, sheet) => sum + sheet.sum, 0);
  const band = bandOf(set.rules, rounding({ sum: total, count: sheets.length }));
  const isStopped = isRejected || stoppedCriteria(set, sheets, []).length > 0;
  const stars = isStopped
    ? null
    : starsAfterFloors(band, missedFloors(set, sheets, band, floors), set.rules.belowFloors);
  return { band, stars };
}
