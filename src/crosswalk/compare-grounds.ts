import type { CriteriaSet, Ground } from "../decisions/criteria-set.js";
import { setCode } from "../decisions/find.js";
import { type Change, change } from "./change.js";

/**
 * What changed in the grounds that end an evaluation.
 *
 * Grounds printed under a form and under its criteria are compared apart: where one set has none of a kind, its source does
 * not print them, and their absence says nothing.
 */
export function compareGrounds(from: CriteriaSet, to: CriteriaSet): readonly Change[] {
  return [...compareKind(from, to, "form"), ...compareKind(from, to, "criteria")];
}

function compareKind(from: CriteriaSet, to: CriteriaSet, where: "form" | "criteria"): readonly Change[] {
  const printed = ({ grounds }: CriteriaSet) =>
    grounds.filter(({ criterion }) => (criterion === undefined) === (where === "form"));
  const earlier = printed(from);
  const later = printed(to);
  if ((earlier.length === 0) !== (later.length === 0)) {
    return [change("grounds.not-recorded", { set: setCode(earlier.length === 0 ? from : to), where })];
  }
  const present = later.flatMap((ground) =>
    compareGround(
      earlier.find(({ code }) => code === ground.code),
      ground,
    ),
  );
  const ended = earlier
    .filter(({ code }) => !later.some((ground) => ground.code === code))
    .map(({ code, label, effect }) => change("ground.ended", { ground: code, label, effect }));
  return [...present, ...ended];
}

function compareGround(before: Ground | undefined, { code, label, effect }: Ground): readonly Change[] {
  if (before === undefined) {
    return [change("ground.added", { ground: code, label, effect })];
  }
  return before.label.vi === label.vi && before.effect === effect
    ? []
    : [
        change("ground.changed", {
          ground: code,
          before: { label: before.label, effect: before.effect },
          after: { label, effect },
        }),
      ];
}
