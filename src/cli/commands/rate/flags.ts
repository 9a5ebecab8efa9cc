import {
  everyAppointedMember,
  everyMemberReaches,
  hundredthsHalfUp,
  majorityReaches,
  meanReaches,
  noQuorum,
  noRounding,
  tenPointsWarn,
  threeQuarters,
} from "../../../scoring/policy.js";
import type { RateOptions } from "../../../scoring/rate.js";

export const roundings = { none: noRounding, hundredths: hundredthsHalfUp };
export const floorTests = { mean: meanReaches, every: everyMemberReaches, majority: majorityReaches };
const quorums = { none: noQuorum, all: everyAppointedMember, "three-quarters": threeQuarters };

/** The options of `rate` and `explain` as they are read. */
export interface RateFlags {
  readonly json?: true;
  readonly full?: true;
  readonly tier?: string;
  readonly rounding: keyof typeof roundings;
  readonly floors: keyof typeof floorTests;
  readonly quorum: keyof typeof quorums;
  readonly divergence?: number;
  readonly onDivergence?: "warn" | "block";
  readonly on?: string;
  /** How many workers rate at once; 1 is this process alone. */
  readonly jobs: number;
}

/** The options where none is given. */
export const usualFlags: RateFlags = { rounding: "none", floors: "mean", quorum: "none", jobs: 1 };

/** How ratings are told: which of the two commands is meant, and its options. */
export interface Manner {
  readonly view: "rate" | "explain";
  readonly flags: RateFlags;
}

/** Rates the evaluations of a file, or of several workbooks. */
export type ByFile = (request: Manner & { readonly files: readonly string[] }) => Promise<void>;

/** The options as `rate` takes them. */
export function toOptions(flags: RateFlags): RateOptions {
  return {
    ...(flags.tier !== undefined && { tier: flags.tier }),
    policy: {
      rounding: roundings[flags.rounding],
      floors: floorTests[flags.floors],
      quorum: quorums[flags.quorum],
      ...((flags.divergence !== undefined || flags.onDivergence !== undefined) && {
        divergence: {
          limit: flags.divergence ?? tenPointsWarn.limit,
          action: flags.onDivergence ?? tenPointsWarn.action,
        },
      }),
    },
  };
}
