/**
 * Four lanes of 32 bits that a text was stirred into. It is a checksum, quick and without keys, and no signature: who wants to
 * can make a text that has it.
 */
export type Lanes = readonly [number, number, number, number];

/** What each lane is multiplied by: primes, one for each. */
const PRIMES: Lanes = [16_777_619, 2_654_435_761, 1_640_531_551, 2_971_215_073];

/** What has counted nothing. */
export const noLanes: Lanes = [0, 0, 0, 0];

/** Takes a text in pieces, and says what lanes they come to. */
export interface Stirrer {
  readonly add: (text: string) => void;
  readonly end: () => Lanes;
}

export function openStirrer(): Stirrer {
  let [a, b, c, d]: Lanes = PRIMES;
  return {
    add: (text) => {
      for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        a = stirred(a ^ unit, PRIMES[0]);
        b = stirred(b ^ unit, PRIMES[1]);
        c = stirred(c ^ unit, PRIMES[2]);
        d = stirred(d ^ unit, PRIMES[3]);
      }
    },
    end: () => [settled(a, PRIMES[0]), settled(b, PRIMES[1]), settled(c, PRIMES[2]), settled(d, PRIMES[3])],
  };
}

/** High bits are turned down before the product carries low ones up. */
function stirred(state: number, prime: number): number {
  return Math.imul((state << 13) | (state >>> 19), prime);
}

/** Every bit of a lane gets a part in its others. */
function settled(state: number, prime: number): number {
  const once = Math.imul(state ^ (state >>> 16), prime);
  return (once ^ (once >>> 15)) >>> 0;
}

/** The lanes of one text. */
export function lanesOf(text: string): Lanes {
  const { add, end } = openStirrer();
  add(text);
  return end();
}

/** Two of them together, the same in whatever order and groups they are added. */
export function addLanes(one: Lanes, other: Lanes): Lanes {
  return [(one[0] + other[0]) >>> 0, (one[1] + other[1]) >>> 0, (one[2] + other[2]) >>> 0, (one[3] + other[3]) >>> 0];
}

/** The lanes as text, eight figures each. */
export function laneText(lanes: Lanes): string {
  return lanes.map((lane) => lane.toString(16).padStart(8, "0")).join("");
}

/** Reads what {@link laneText} writes; undefined for anything else. */
export function readLanes(text: unknown): Lanes | undefined {
  if (typeof text !== "string" || !/^[0-9a-f]{32}$/.test(text)) {
    return undefined;
  }
  const lane = (at: number) => Number.parseInt(text.slice(8 * at, 8 * at + 8), 16);
  return [lane(0), lane(1), lane(2), lane(3)];
}

/** The checksum of plain data, whose fields stand in the order in which they are written. */
export function checksumOf(data: object): string {
  const { add, end } = openStirrer();
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) {
      add(JSON.stringify(value));
      return;
    }
    for (const [key, own] of Object.entries(value)) {
      add(`${key}:`);
      walk(own);
      add(",");
    }
    add(";");
  };
  walk(data);
  return laneText(end());
}
