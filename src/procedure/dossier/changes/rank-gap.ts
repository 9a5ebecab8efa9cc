import type { Outcome } from "../../../base/outcome.js";
import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import type { Stars } from "../../../decisions/rules.js";
import { bounds, type Extremes } from "../../../scoring/bounds.js";
import { type FloorsSoFar, floorsSoFar } from "../../../scoring/floors.js";
import type { Issue } from "../../../scoring/issue.js";
import type { UpgradeTarget } from "../../../scoring/plan/plan-upgrade.js";
import { meanReaches } from "../../../scoring/policy.js";
import { scoreAnswers } from "../../../scoring/score-sheet.js";

/** What a sheet lacks for a rank. */
export interface RankGap {
  readonly target: UpgradeTarget;
  /** The least total of the rank, and the least and most that the sheet can come to by its open criteria. */
  readonly points: Extremes<number> & { readonly required: number };
  /** The stars the sheet can come to; null where it could be stopped, or is. */
  readonly stars: Extremes<Stars | null>;
  /** The floors of the target, and of fewer stars. */
  readonly floors: FloorsSoFar;
  /** Whether the sheet has the stars however its open criteria are answered. */
  readonly isReached: boolean;
}

/** What a sheet lacks for a rank, or what is wrong with its answers. */
export function rankGap(set: CriteriaSet, answers: object, target: UpgradeTarget): Outcome<RankGap, Issue> {
  const { points, stars, issues } = bounds(set, answers);
  if (points === null || stars === null) {
    return { ok: false, issues };
  }
  const floors = floorsSoFar(set, [scoreAnswers(set, answers, [], [])], target, meanReaches);
  const required = set.rules.bands.find((band) => band.stars === target)?.min ?? set.max;
  const isReached = stars.least !== null && stars.least >= target;
  return { ok: true, value: { target, points: { required, ...points }, stars, floors, isReached } };
}
