import type { Sourced } from "./programme.js";

/** A round of OVOP Indonesia. */
export interface IndonesianRound extends Sourced {
  readonly year: number;
  /** The stars that could be given. */
  readonly scale: { readonly least: number; readonly most: number };
  /** How many firms were awarded, by stars, where it is known. */
  readonly awards?: Readonly<Partial<Record<1 | 2 | 3 | 4 | 5, number>>>;
  /** How many firms were awarded, or kept of those proposed. */
  readonly firms: number;
}

const FIVE = { least: 1, most: 5 } as const;

/** The rounds whose figures were reported. Between 2018 and 2024 the scale changed from five stars to three. */
export const indonesianRounds: readonly IndonesianRound[] = [
  {
    year: 2013,
    scale: FIVE,
    awards: { 5: 2, 4: 9, 3: 13, 2: 11, 1: 3 },
    firms: 38,
    source: "antaranews 410976",
    certainty: "read",
  },
  {
    year: 2015,
    scale: FIVE,
    awards: { 5: 2, 4: 23, 3: 51, 2: 34 },
    firms: 110,
    source: "ekonomi.bisnis.com 2015-12-22",
    certainty: "read",
  },
  { year: 2018, scale: FIVE, awards: { 5: 4 }, firms: 112, source: "beritamoneter.com", certainty: "read" },
  {
    year: 2024,
    scale: { least: 1, most: 3 },
    firms: 89,
    source: "harianrakyatbengkulu 23873/15; beritamoneter.com",
    certainty: "read",
  },
];
