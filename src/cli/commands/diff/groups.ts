import type { Change, ChangeCode } from "../../../crosswalk/change.js";
import type { SetComparison } from "../../../crosswalk/compare-sets.js";

/** What people ask for first, when they compare forms: points and floors, at last other numbers and names. */
export const changeGroups = ["points", "criteria", "levels", "conditions", "others", "names"] as const;

/** A group of changes. */
export type ChangeGroup = (typeof changeGroups)[number];

const groupOfCode: Readonly<Record<ChangeCode, ChangeGroup>> = {
  "set.max": "points",
  "part.max": "points",
  "group.max": "points",
  "criterion.max": "points",
  "level.points": "points",
  "floor.added": "points",
  "floor.ended": "points",
  "floor.changed": "points",
  "minimums.not-held": "points",
  "group.added": "criteria",
  "group.ended": "criteria",
  "criterion.added": "criteria",
  "criterion.ended": "criteria",
  "criterion.kind": "criteria",
  "criterion.applies-if": "criteria",
  "criterion.stop-if-zero": "criteria",
  "level.added": "levels",
  "level.ended": "levels",
  "set.samples": "others",
  "ground.added": "others",
  "ground.ended": "others",
  "ground.changed": "others",
  "grounds.not-recorded": "others",
  "set.renamed": "names",
  "criterion.renumbered": "names",
  "criterion.renamed": "names",
};

/** A comparison as far as its changes are grouped. */
type Compared = Pick<SetComparison, "changes" | "pairs">;

/** Changes by group, in the order of the groups; groups without any are left out. */
export function groupChanges(comparison: Compared): readonly (readonly [ChangeGroup, readonly Change[]])[] {
  const { changes } = comparison;
  const restated = restatedLevels(comparison);
  const groupOf = (change: Change) => (restated.has(change) ? "conditions" : groupOfCode[change.code]);
  return changeGroups.flatMap((group) => {
    const own = changes.filter((change) => groupOf(change) === group);
    return own.length === 0 ? [] : [[group, own] as const];
  });
}

/** Levels that ended and levels that came, where a criterion has one of each with the same points: their condition changed. */
function restatedLevels({ changes, pairs }: Compared): ReadonlySet<Change> {
  const laterCode = new Map(pairs.map(({ from, to }) => [from, to]));
  const keyOf = (change: Change) => {
    switch (change.code) {
      case "level.added":
        return `${change.params.criterion} ${change.params.points}`;
      case "level.ended":
        return `${laterCode.get(change.params.criterion)} ${change.params.points}`;
      default:
        return undefined;
    }
  };
  const keysOf = (code: ChangeCode) => new Set(changes.filter((change) => change.code === code).map(keyOf));
  const [added, ended] = [keysOf("level.added"), keysOf("level.ended")];
  return new Set(changes.filter((change) => added.has(keyOf(change)) && ended.has(keyOf(change))));
}
