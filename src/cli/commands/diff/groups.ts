import type { Change, ChangeCode } from "../../../crosswalk/change.js";

/** What people ask for first, when they compare forms: points and floors, at last mere rewordings. */
export const changeGroups = ["points", "criteria", "levels", "others", "names"] as const;

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

/** Changes by group, in the order of the groups; groups without any are left out. */
export function groupChanges(changes: readonly Change[]): readonly (readonly [ChangeGroup, readonly Change[]])[] {
  return changeGroups.flatMap((group) => {
    const own = changes.filter(({ code }) => groupOfCode[code] === group);
    return own.length === 0 ? [] : [[group, own] as const];
  });
}
