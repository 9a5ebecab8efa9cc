import { national } from "./national.js";
import { provincial } from "./provincial.js";
import type { Snapshot } from "./snapshot.js";

/**
 * Published figures of the programme, national ones first, the oldest first.
 *
 * Nothing is corrected: what does not add up `checkShares` says, what reports contradict each other in stands in
 * {@link contradictions}. No national source says whether recognitions that have lapsed are still counted (`basis`).
 */
export const snapshots: readonly Snapshot[] = [
  ...national.map((one): Snapshot => ({ scope: "national", ...one })),
  ...provincial,
];
