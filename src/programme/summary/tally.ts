import type { Fraction } from "../../base/fraction.js";
import type { ProducerType } from "../../decisions/participation.js";
import { isInForce } from "./dimension.js";
import type { Facts } from "./facts.js";
import type { Stretch } from "./stretches.js";

/** What is counted by, null standing for what is not known. */
export type Key = string | number | null;

/** The lists of counts that are counted one by one; those of producers and of the market follow from others. */
export const tallied = [
  "sectors",
  "groups",
  "sets",
  "stars",
  "starsInForce",
  "provinces",
  "years",
  "levels",
  "standings",
] as const;

export type Tallied = (typeof tallied)[number];

/** Counts that are still growing: how many, and by what. */
export interface Tally {
  products: number;
  readonly counts: Readonly<Record<Tallied, Map<Key, number>>>;
  readonly producers: Map<string, Set<ProducerType>>;
  /** By the fraction as text, such as `209/3`. */
  readonly points: Map<string, { readonly points: Fraction; times: number }>;
}

export function emptyTally(): Tally {
  const counts = Object.fromEntries(tallied.map((name) => [name, new Map<Key, number>()]));
  return { products: 0, counts: counts as unknown as Tally["counts"], producers: new Map(), points: new Map() };
}

/** Counts so many more of a kind. */
export function add(counts: Map<Key, number>, key: Key, times: number): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}

export function addProducer(tally: Tally, key: string, types: readonly ProducerType[]): void {
  const known = tally.producers.get(key);
  if (known === undefined) {
    tally.producers.set(key, new Set(types));
  } else {
    for (const type of types) {
      known.add(type);
    }
  }
}

export function addPoints(tally: Tally, points: Fraction, times: number): void {
  const key = `${points.sum}/${points.count}`;
  const known = tally.points.get(key);
  if (known === undefined) {
    tally.points.set(key, { points, times });
  } else {
    known.times += times;
  }
}

/** Counts what a record says; a product as its recognition stands on the day. */
export function addFacts(tally: Tally, facts: Facts, stretch: Stretch | undefined): void {
  const { producer, producerType, points, sector, group, set, province } = facts;
  if (producer !== undefined) {
    addProducer(tally, producer, producerType === undefined ? [] : [producerType]);
  }
  if (points !== undefined) {
    addPoints(tally, points, 1);
  }
  if (stretch === undefined) {
    return;
  }
  const { counts } = tally;
  const { standing, stars, year, level } = stretch;
  tally.products += 1;
  add(counts.sectors, sector ?? null, 1);
  add(counts.groups, group ?? null, 1);
  add(counts.sets, set ?? null, 1);
  add(counts.stars, stars, 1);
  add(counts.provinces, province ?? null, 1);
  add(counts.years, year, 1);
  add(counts.levels, level, 1);
  add(counts.standings, standing, 1);
  if (isInForce(standing)) {
    add(counts.starsInForce, stars, 1);
  }
}

/** Adds one tally to another. */
export function addTally(into: Tally, { products, counts, producers, points }: Tally): void {
  into.products += products;
  for (const name of tallied) {
    for (const [key, times] of counts[name]) {
      add(into.counts[name], key, times);
    }
  }
  for (const [key, types] of producers) {
    addProducer(into, key, [...types]);
  }
  for (const one of points.values()) {
    addPoints(into, one.points, one.times);
  }
}
