import type { Stars } from "../../decisions/rules.js";

/** What can become of a sheet: `Columns.status` holds the place in this list. */
export const statuses = ["ok", "incomplete", "invalid"] as const;

/**
 * What became of a sheet:
 *
 * - `ok`: every criterion that applies has a permitted answer;
 * - `incomplete`: answers are missing;
 * - `invalid`: a byte is no permitted answer, or a criterion that does not apply has points.
 */
export type SheetStatus = (typeof statuses)[number];

/** What a compiled set says of one sheet; written over by the next when it is handed in again. */
export interface SheetOutcome {
  status: SheetStatus;
  /** The points of what is permitted. */
  total: number;
  /** The points of each part, in printed order. */
  parts: number[];
  /** The stars the total alone would give; 0 unless the status is `ok`. */
  band: Stars | 0;
  /** The stars after floors and stop rules; 0 where there are none. */
  stars: Stars | 0;
  /** The place in the set's `floors` of the first floor up to the band that is missed; -1 where none is. */
  missedFloor: number;
  /** Whether 0 points in a criterion stop the evaluation. */
  stopped: boolean;
}

/** An outcome to be written over. */
export function blankOutcome(parts: number): SheetOutcome {
  return {
    status: "ok",
    total: 0,
    parts: Array.from({ length: parts }, () => 0),
    band: 0,
    stars: 0,
    missedFloor: -1,
    stopped: false,
  };
}
