import type { Criterion } from "../decisions/criterion.js";
import { type Change, change, ifDifferent } from "./change.js";
import { optionsOf } from "./option.js";

/** What changed in the levels of a question: levels are the same where their Vietnamese condition is. */
export function compareLevels(from: Criterion, to: Criterion): readonly Change[] {
  const earlier = optionsOf(from);
  const later = optionsOf(to);
  const present = later.flatMap(({ answer, level, condition }) => {
    const before = earlier.find((option) => option.condition.vi === condition.vi)?.level.points;
    const found = { criterion: to.code, name: to.name, level: answer, label: level.label };
    return before === undefined
      ? [change("level.added", { ...found, points: level.points })]
      : ifDifferent(before, level.points, () => change("level.points", { ...found, before, after: level.points }));
  });
  const ended = earlier
    .filter(({ condition }) => !later.some((option) => option.condition.vi === condition.vi))
    .map(({ answer, level: { label, points } }) =>
      change("level.ended", { criterion: from.code, name: from.name, level: answer, label, points }),
    );
  return [...present, ...ended];
}
