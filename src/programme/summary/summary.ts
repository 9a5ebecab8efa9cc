import type { Fraction } from "../../base/fraction.js";
import type { ProducerType } from "../../decisions/participation.js";
import type { Label } from "../../language/label.js";
import type { SummaryNote } from "../issue.js";
import type { Standing, SummaryDimension } from "./dimension.js";
import type { AwardLevel } from "./stretches.js";

/** How many there are of one kind, and their exact share of all. */
export interface Count<K> {
  /** Of what kind; null where that is not known. */
  readonly key: K | null;
  readonly count: number;
  /** `count` of all: `{ sum: 3, count: 8 }` is three of eight. */
  readonly share: Fraction;
}

/** Counts by kind in the order of their keys, null at the end. */
export type Counts<K> = readonly Count<K>[];

/** How often an exact number of points was given. */
export interface PointsCount {
  readonly points: Fraction;
  readonly times: number;
}

/** The points that are known, of registers and of ratings. */
export interface PointsSummary {
  /** How many products and ratings have points. */
  readonly count: number;
  /** The least and the most; null where there are no points. */
  readonly least: Fraction | null;
  readonly most: Fraction | null;
  /** The most less the least. */
  readonly spread: Fraction | null;
  /** The middle one, or what lies halfway between the two in the middle. */
  readonly median: Fraction | null;
  /** The points that a quarter, and three quarters, do not exceed. */
  readonly quartiles: readonly [Fraction, Fraction] | null;
  /** All of them, the least first. */
  readonly values: readonly PointsCount[];
}

/** What records come to: all of them, or those of one part. */
export interface ProgrammeCounts {
  readonly products: number;
  /** Producers, each counted once. */
  readonly producers: number;
  /** Producers by type; `several` where records of one name different ones. */
  readonly producerTypes: Counts<ProducerType | "several">;
  /** Products by sector, by its code. Sectors of the same code but of another decision count together. */
  readonly sectors: Counts<string>;
  /** Products by group: `2026/food/5` is the fifth of the sector. */
  readonly groups: Counts<string>;
  /** Products by set, by its code. */
  readonly sets: Counts<string>;
  /** Products by the stars of their latest recognition, valid or not. */
  readonly stars: Counts<3 | 4 | 5>;
  /** Products whose recognition is in force on the day, by stars. */
  readonly starsInForce: Counts<3 | 4 | 5>;
  /** Products by province, by the code of today's. */
  readonly provinces: Counts<string>;
  /** Products by the year of their latest recognition. */
  readonly years: Counts<number>;
  /** Products by the tier that gave their latest recognition. */
  readonly levels: Counts<AwardLevel>;
  /** Products by how their latest recognition stands on the day. */
  readonly standings: Counts<Standing>;
  readonly points: PointsSummary;
  /** Products in force by the market the programme of 2018 had in mind for their stars, see `marketOf2018`. */
  readonly market: {
    readonly said: string;
    readonly source: Label;
    readonly counts: Counts<"domestic" | "export">;
  };
  /** Producers by what tells them from others, with the types that records name: what `merge` counts them by. */
  readonly producerKeys: readonly (readonly [key: string, ...types: ProducerType[]])[];
}

/** The counts of one part of a summary that was split. */
export interface SummaryPart {
  /** Which part; null where that is not known. */
  readonly key: string | number | null;
  readonly counts: ProgrammeCounts;
}

/** What the records of a programme come to on a day: plain data, which `merge` joins, also after it was JSON. */
export interface ProgrammeSummary {
  /** What this is, and its edition. */
  readonly form: "programme-summary/1";
  /** The day it is of. */
  readonly on: string;
  /** What it is split by; null where it is not. */
  readonly by: SummaryDimension | null;
  /** How many records were read. */
  readonly records: {
    readonly products: number;
    readonly producers: number;
    readonly ratings: number;
    /** Records of other kinds, and ratings without a result. */
    readonly notCounted: number;
    /** What is no record. */
    readonly unreadable: number;
  };
  /** What is wrong with recognitions, which were left out for it, by the code of the issue. */
  readonly faults: readonly { readonly code: string; readonly times: number }[];
  /** What the standings rest on, each reading with its article, and the days that they are about. */
  readonly notes: readonly SummaryNote[];
  readonly all: ProgrammeCounts;
  /** Its parts in the order of their keys; none where it is not split. */
  readonly parts: readonly SummaryPart[];
  /** What tells the records that were counted from others, whatever their order: `merge` finds by it what is given twice. */
  readonly digest: string;
  /** Of all that stands before it: `merge` finds by it what was changed. It is no signature. */
  readonly checksum: string;
}
