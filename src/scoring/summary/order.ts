import type { CouncilSpread, FloorCount } from "./summary.js";

/** How many of the widest spreads are told. */
const MOST_WIDEST = 10;

/** The widest spreads, widest first; of equal ones the earlier. */
export function widestFirst(spreads: readonly CouncilSpread[]): readonly CouncilSpread[] {
  return spreads.toSorted((one, other) => other.spread - one.spread || one.index - other.index).slice(0, MOST_WIDEST);
}

/** Each floor once, that missed most often first; of equal ones that met first. */
export function mostOften(counts: readonly FloorCount[]): readonly FloorCount[] {
  const floors = new Map<string, FloorCount>();
  for (const count of counts) {
    const { decision, set, criterion, stars, times } = count;
    const key = [decision, set, criterion, stars].join(" ");
    floors.set(key, { ...count, times: (floors.get(key)?.times ?? 0) + times });
  }
  return [...floors.values()].sort((one, other) => other.times - one.times);
}
