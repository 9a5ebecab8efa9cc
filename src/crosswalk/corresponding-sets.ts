import type { Label } from "../language/label.js";
import { editionOf, findPlace, type ListedSet, places, type SetKey } from "./place.js";
import { successions } from "./successions.js";

/**
 * What a set is in another decision.
 *
 * - `same`: one set there holds these products and no others;
 * - `split`: a later decision divides it among several sets;
 * - `merged`: a later decision joins it with others into one set, or it was itself joined of several earlier ones;
 * - `part-of`: it was a part of one wider set of an earlier decision;
 * - `ended`: a later decision has no such set;
 * - `new`: an earlier decision had no such set.
 */
export type SetRelation = "same" | "split" | "merged" | "part-of" | "ended" | "new";

/** The sets of another decision that hold the products of a set. */
export interface SetCorrespondence {
  readonly relation: SetRelation;
  /** In the order of their numbers; none where the set ended or is new. */
  readonly sets: readonly ListedSet[];
  /** What is to be known about the pairs on the way: where the names leave room for doubt, what a set takes in besides. */
  readonly notes: readonly Label[];
}

/**
 * The product sets of another decision that hold the products of a set.
 *
 * 2018 has groups instead of sets. A set and its amended version (`2019/26`, `2019/26-781`) are two sets here, but count as
 * one for the relation. Distances over several decisions are composed of the steps between neighbours.
 *
 * @param from - a criteria set, or `{ decision, set }` with number, slug or code; in 2018 `{ decision: "2018", sector }`
 * @param to - the other decision's code
 * @returns relation, sets and notes; undefined where there is no such set or decision: user data never throws
 * @example
 * correspondingSets({ decision: "2019", set: 4 }, "2026")?.sets.map(({ code }) => code); // ["2026/04", "2026/08"]
 * correspondingSets({ decision: "2019", set: 21 }, "2023")?.relation; // "ended"
 * @see annex I of 1048/QĐ-TTg, 148/QĐ-TTg and 26/2026/QĐ-TTg
 */
export function correspondingSets(from: SetKey, to: string): SetCorrespondence | undefined {
  const place = findPlace(from);
  const target = editionOf(to);
  if (place === undefined || target < 0) {
    return undefined;
  }
  const start = editionOf(place.decision);
  const { slugs, notes } = walk([place.slug], start, target);
  const sets = placesAt(target, slugs);
  const sources = placesAt(start, walk(slugs, target, start).slugs);
  return { relation: relationOf(start <= target, sets, sources), sets, notes };
}

function placesAt(edition: number, slugs: readonly string[]): readonly ListedSet[] {
  return places[edition]?.filter(({ slug }) => slugs.includes(slug)) ?? [];
}

function relationOf(later: boolean, sets: readonly ListedSet[], sources: readonly ListedSet[]): SetRelation {
  if (sets.length === 0) {
    return later ? "ended" : "new";
  }
  if (distinct(sets) > 1) {
    return later ? "split" : "merged";
  }
  if (distinct(sources) > 1) {
    return later ? "merged" : "part-of";
  }
  return "same";
}

/** How many sets there are when amended versions count as one. */
function distinct(sets: readonly ListedSet[]): number {
  return new Set(sets.map(({ set, slug }) => set ?? slug)).size;
}

interface Reached {
  readonly slugs: readonly string[];
  readonly notes: readonly Label[];
}

/** Follows the rows from one decision to another, forwards or backwards. */
function walk(slugs: readonly string[], start: number, target: number): Reached {
  let reached: Reached = { slugs, notes: [] };
  for (let edition = start; edition !== target; edition += Math.sign(target - start)) {
    reached = step(reached, edition, target > start);
  }
  return reached;
}

function step({ slugs, notes }: Reached, edition: number, later: boolean): Reached {
  const rows = successions[later ? edition : edition - 1] ?? [];
  const taken = rows.filter(([older, newer]) => slugs.includes(later ? older : newer));
  const found = taken.flatMap(([, , note]) => (note === undefined ? [] : [note]));
  const fresh = found.filter(({ en }, index) => found.findIndex((note) => note.en === en) === index);
  return {
    slugs: [...new Set(taken.map(([older, newer]) => (later ? newer : older)))],
    notes: [...notes, ...fresh.filter(({ en }) => !notes.some((note) => note.en === en))],
  };
}
