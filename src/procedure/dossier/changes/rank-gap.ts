import type { Outcome } from "../../../base/outcome.js";
import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import type { FloorStars } from "../../../decisions/criterion.js";
import type { Stars } from "../../../decisions/rules.js";
import { bounds, type Extremes } from "../../../scoring/bounds.js";
import type { Issue } from "../../../scoring/issue.js";
import type { UpgradeTarget } from "../../../scoring/plan/plan-upgrade.js";
import { scoreAnswers } from "../../../scoring/score-sheet.js";

/** A floor of the target, or of fewer stars, that the answers do not meet. */
export interface UnmetFloor {
  readonly criterion: string;
  /** The stars the mark is for. */
  readonly stars: FloorStars;
  /** The points of the marked level. */
  readonly required: number;
  /** The points there are; null where the criterion is not answered yet. */
  readonly got: number | null;
}

/** What a sheet lacks for a rank. */
export interface RankGap {
  readonly target: UpgradeTarget;
  /** The least total of the rank, and the least and most that the sheet can come to by its open criteria. */
  readonly points: Extremes<number> & { readonly required: number };
  /** The stars the sheet can come to; null where it could be stopped, or is. */
  readonly stars: Extremes<Stars | null>;
  /** Lowest stars first, then in printed order. */
  readonly floors: readonly UnmetFloor[];
  /** Whether the sheet has the stars however its open criteria are answered. */
  readonly isReached: boolean;
}

/** What a sheet lacks for a rank, or what is wrong with its answers. */
export function rankGap(set: CriteriaSet, answers: object, target: UpgradeTarget): Outcome<RankGap, Issue> {
  const { points, stars, open, issues } = bounds(set, answers);
  if (points === null || stars === null) {
    return { ok: false, issues };
  }
  const { criteria } = scoreAnswers(set, answers, [], []);
  const floors = set.floors.flatMap(({ stars: mark, criterion, index, points: required }): UnmetFloor[] => {
    const got = criteria[index]?.sum ?? 0;
    return mark > target || got >= required
      ? []
      : [{ criterion, stars: mark, required, got: open.includes(criterion) ? null : got }];
  });
  const required = set.rules.bands.find((band) => band.stars === target)?.min ?? set.max;
  const isReached = stars.least !== null && stars.least >= target;
  return { ok: true, value: { target, points: { required, ...points }, stars, floors, isReached } };
}
