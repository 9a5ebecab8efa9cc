/**
 * Four lanes of 32 bits that a text was stirred into. It is a checksum, quick and without keys, and no signature: who wants to
 * can make a text that has it.
 */
export type Lanes = readonly [number, number, number, number];

const START: Lanes = [1779033703, 3144134277, 1013904242, 2773480762];
const FACTORS: Lanes = [597399067, 2869860233, 951274213, 2716044179];

/** What has counted nothing. */
export const noLanes: Lanes = [0, 0, 0, 0];

/** Takes a text in pieces, and says what lanes they come to. */
export interface Stirrer {
  readonly add: (text: string) => void;
  readonly end: () => Lanes;
}

export function openStirrer(): Stirrer {
  let [a, b, c, d] = START;
  const [one, two, three, four] = FACTORS;
  const stir = (unit: number) => {
    a = b ^ Math.imul(a ^ unit, one);
    b = c ^ Math.imul(b ^ unit, two);
    c = d ^ Math.imul(c ^ unit, three);
    d = a ^ Math.imul(d ^ unit, four);
  };
  return {
    add: (text) => {
      for (let at = 0; at < text.length; at++) {
        stir(text.charCodeAt(at));
      }
    },
    end: () => {
      a = Math.imul(c ^ (a >>> 18), one);
      b = Math.imul(d ^ (b >>> 22), two);
      c = Math.imul(a ^ (c >>> 17), three);
      d = Math.imul(b ^ (d >>> 19), four);
      return [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
    },
  };
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
