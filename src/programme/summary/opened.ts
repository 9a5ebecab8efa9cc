import { addLanes, checksumOf, type Lanes, laneText, noLanes } from "./digest.js";
import type { SummaryDimension } from "./dimension.js";
import { compareKeys, finish } from "./finish.js";
import { notesOn } from "./notes.js";
import type { ProgrammeSummary } from "./summary.js";
import { add, addTally, emptyTally, type Key, type Tally } from "./tally.js";

/** What kinds of records are told apart in a summary. */
export const recordCounts = ["products", "producers", "ratings", "notCounted", "unreadable"] as const;

/** A summary that is still growing. */
export interface Opened {
  readonly on: string;
  readonly by: SummaryDimension | null;
  readonly records: Record<(typeof recordCounts)[number], number>;
  readonly faults: Map<Key, number>;
  /** Of the records that were counted. */
  digest: Lanes;
  /** A tally for each part; one for null where it is not split. */
  readonly tallies: Map<Key, Tally>;
}

export function openedOn(on: string, by: SummaryDimension | null): Opened {
  const records = { products: 0, producers: 0, ratings: 0, notCounted: 0, unreadable: 0 };
  return { on, by, records, faults: new Map(), digest: noLanes, tallies: new Map() };
}

/** The tally of a part, made where it is the first of it. */
export function tallyOf({ tallies }: Opened, key: Key): Tally {
  const known = tallies.get(key) ?? emptyTally();
  tallies.set(key, known);
  return known;
}

/** Adds one summary to another of the same day and split. */
export function addOpened(into: Opened, { records, faults, digest, tallies }: Opened): void {
  into.digest = addLanes(into.digest, digest);
  for (const name of recordCounts) {
    into.records[name] += records[name];
  }
  for (const [code, times] of faults) {
    add(into.faults, code, times);
  }
  for (const [key, tally] of tallies) {
    addTally(tallyOf(into, key), tally);
  }
}

/** The summary as plain data, the same whatever order it grew in. */
export function finished({ on, by, records, faults, digest, tallies }: Opened): ProgrammeSummary {
  const sorted = [...tallies].sort(([one], [other]) => compareKeys(one, other));
  const [[, only] = [null, undefined]] = sorted;
  const all = only !== undefined && sorted.length === 1 ? only : emptyTally();
  for (const [, tally] of sorted.length === 1 ? [] : sorted) {
    addTally(all, tally);
  }
  const counts = finish(all);
  const summary: Omit<ProgrammeSummary, "checksum"> = {
    form: "programme-summary/1",
    on,
    by,
    records: { ...records },
    faults: [...faults]
      .sort(([one], [other]) => compareKeys(one, other))
      .map(([code, times]) => ({ code: String(code), times })),
    notes: notesOn(on, counts.standings),
    all: counts,
    parts: by === null ? [] : sorted.map(([key, tally]) => ({ key, counts: finish(tally) })),
    digest: laneText(digest),
  };
  return { ...summary, checksum: checksumOf(summary) };
}
