import type { CriteriaSet, Group } from "../decisions/criteria-set.js";
import { type Change, change, ifDifferent } from "./change.js";
import { questionOf } from "./questions.js";

/** What changed in a set as a whole: name, points, samples, parts, headings. */
export function compareForm(from: CriteriaSet, to: CriteriaSet): readonly Change[] {
  return [
    ...ifDifferent(from.name.vi, to.name.vi, () => change("set.renamed", { before: from.name, after: to.name })),
    ...ifDifferent(from.max, to.max, () => change("set.max", { before: from.max, after: to.max })),
    ...ifDifferent(from.samples, to.samples, () => change("set.samples", { before: from.samples, after: to.samples })),
    ...compareParts(from, to),
    ...compareGroups(groupsOf(from), groupsOf(to)),
  ];
}

function compareParts(from: CriteriaSet, to: CriteriaSet): readonly Change[] {
  const pointsOf = (set: CriteriaSet, code: string) => set.parts.find((part) => part.code === code)?.max ?? 0;
  const codes = new Set([...to.parts, ...from.parts].map(({ code }) => code));
  return [...codes].flatMap((part) => {
    const before = pointsOf(from, part);
    const after = pointsOf(to, part);
    return ifDifferent(before, after, () => change("part.max", { part, before, after }));
  });
}

function groupsOf({ parts }: CriteriaSet): readonly Group[] {
  return parts.flatMap(({ groups }) => groups);
}

/** A criterion that hangs directly on its part is its own group, and is compared as a criterion only. */
function isHeading({ code, criteria }: Group): boolean {
  return criteria[0]?.code !== code;
}

function compareGroups(from: readonly Group[], to: readonly Group[]): readonly Change[] {
  const added = to.flatMap((group) => {
    const before = find(from, group);
    const { code, name, max } = group;
    if (!isHeading(group) || (before !== undefined && !isHeading(before))) {
      return [];
    }
    return before === undefined
      ? [change("group.added", { group: code, name, max })]
      : ifDifferent(before.max, max, () => change("group.max", { group: code, name, before: before.max, after: max }));
  });
  const ended = from
    .filter((group) => isHeading(group) && find(to, group) === undefined)
    .map(({ code, name, max }) => change("group.ended", { group: code, name, max }));
  return [...added, ...ended];
}

function find(groups: readonly Group[], { name }: Group): Group | undefined {
  return groups.find((group) => questionOf(group.name.vi) === questionOf(name.vi));
}
