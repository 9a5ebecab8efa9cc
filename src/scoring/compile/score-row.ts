import type { Stars } from "../../decisions/rules.js";
import type { SheetOutcome } from "./outcome.js";
import { MISSING, NO_FLOOR, POINTS, REFUSAL, type Special, type Tables } from "./tables.js";

/** Scores the sheet that starts at `offset`. */
export function scoreRow(tables: Tables, bytes: Uint8Array, offset: number, out: SheetOutcome): void {
  const { tallies, floors, ends, specials } = tables;
  let tally = 0;
  let missed = NO_FLOOR;
  let index = 0;
  for (let part = 0; part < ends.length; part++) {
    const end = ends[part] as number;
    const before = tally & POINTS;
    for (; index < end; index++) {
      const cell = index * 256 + (bytes[offset + index] as number);
      tally += tallies[cell] as number;
      const floor = floors[cell] as number;
      missed = floor < missed ? floor : missed;
    }
    out.parts[part] = (tally & POINTS) - before;
  }
  out.stopped = false;
  for (let place = 0; place < specials.length; place++) {
    tally += settle(tables, specials[place] as Special, bytes, offset, out);
  }
  out.total = tally & POINTS;
  out.status = tally >= REFUSAL ? "invalid" : tally >= MISSING ? "incomplete" : "ok";
  rank(tables, missed, out);
}

/** What the tally changes by when a criterion does not apply; notes where 0 points stop. */
function settle(tables: Tables, special: Special, bytes: Uint8Array, offset: number, out: SheetOutcome): number {
  const { index, part, appliesIf, stopIfZero } = special;
  const own = tallyAt(tables, bytes, offset, index);
  const applies = appliesIf < 0 || tallyAt(tables, bytes, offset, appliesIf) !== 0;
  const isIdle = !applies && own === MISSING;
  if (stopIfZero && (own === 0 || isIdle)) {
    out.stopped = true;
  }
  if (isIdle) {
    return -MISSING;
  }
  if (applies || own >= MISSING) {
    return 0;
  }
  (out.parts[part] as number) -= own;
  return own === 0 ? 0 : REFUSAL - own;
}

function tallyAt({ tallies }: Tables, bytes: Uint8Array, offset: number, index: number): number {
  return tallies[index * 256 + (bytes[offset + index] as number)] as number;
}

/** Band and stars, where every answer is there and permitted. */
function rank({ bands, floorStars, starsWithout }: Tables, missed: number, out: SheetOutcome): void {
  const band = out.status === "ok" ? (bands[out.total] as Stars) : 0;
  const counts = missed < NO_FLOOR && (floorStars[missed] as number) <= band;
  out.band = band;
  out.missedFloor = counts ? missed : -1;
  out.stars = out.stopped ? 0 : counts ? (starsWithout[missed] as Stars) : band;
}
