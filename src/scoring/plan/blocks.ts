import { averageOf } from "../../base/fraction.js";
import type { CriteriaSet } from "../../decisions/criteria-set.js";
import type { Criterion } from "../../decisions/criterion.js";
import { type Choice, choicesOf, type PricedStep } from "./block-choices.js";
import type { Requirement } from "./requirement.js";
import type { Sheets } from "./sheets.js";

/**
 * Criteria that must be planned together: one with those that apply only when it has points. Most stand alone.
 */
export interface Block {
  /** Their places in the set. */
  readonly members: readonly number[];
  readonly choices: readonly Choice[];
}

/** All blocks of a set, in the printed order of their first criteria, with every permitted choice. */
export function blocksOf(set: CriteriaSet, { scores }: Sheets, steps: readonly (readonly PricedStep[])[]): Block[] {
  const places = new Map<number, number[]>();
  for (const index of set.criteria.keys()) {
    const root = rootOf(set, index);
    places.set(root, [...(places.get(root) ?? []), index]);
  }
  return [...places.values()].map((members) => ({ members, choices: choicesOf(set, scores, members, steps) }));
}

/** Where the chain of `appliesIf` ends; it has no more links than there are criteria. */
function rootOf({ criteria }: CriteriaSet, index: number): number {
  let root = index;
  for (const _ of criteria) {
    const { appliesIf } = criteria[root] as Criterion;
    const next = criteria.findIndex(({ code }) => code === appliesIf);
    root = next === -1 ? root : next;
  }
  return root;
}

/** The most points of each criterion, by its place in the set, when all rise together: those of every member. */
export function mostPoints(blocks: readonly Block[]): readonly (readonly number[])[] {
  const most: (readonly number[])[] = [];
  for (const { members, choices } of blocks) {
    for (const [place, index] of members.entries()) {
      most[index] = choices
        .map(({ points }) => points[place] as readonly number[])
        .reduce((best, own) => (averageOf(own).sum > averageOf(best).sum ? own : best));
    }
  }
  return most;
}

/** The blocks with those choices alone that give each criterion the points required of it. */
export function thatMeet(isMet: Requirement, blocks: readonly Block[]): Block[] {
  return blocks.map(({ members, choices }) => ({
    members,
    choices: choices.filter(({ points }) =>
      members.every((index, place) => isMet(index, points[place] as readonly number[])),
    ),
  }));
}
