/**
 * What the law leaves to a council's own regulation (quy chế hoạt động của Hội đồng, 26/2026 art. 7.3b and 7.4b).
 *
 * The decision fixes no rounding, no limit to how far members may differ, no quorum, and no way of comparing floors
 * with averages. Each is a choice with a default; none of the alternatives is the law's.
 */
import { averageOf, type Fraction, reaches } from "../base/fraction.js";

/** What is compared with the bands in place of the exact average. */
export type Rounding = (average: Fraction) => Fraction;

/** The default: the exact average is compared. The law has no rounding step. */
export const noRounding: Rounding = (average) => average;

/**
 * Two decimals, half up, before the cut: 89.995 counts as 90.
 *
 * Source: the scoring software of the 1048 era rounded so before it compared.
 */
export const hundredthsHalfUp: Rounding = ({ sum, count }) => {
  const doubled = 200 * sum + count;
  const divisor = 2 * count;
  return { sum: (doubled - (doubled % divisor)) / divisor, count: 100 };
};

/** Whether the members' points of one criterion reach a floor. */
export type FloorTest = (required: number, points: readonly number[]) => boolean;

/** The default: the members' mean reaches the floor, as the total is a mean too. */
export const meanReaches: FloorTest = (required, points) => reaches(averageOf(points), required);

/** Every member gives at least the floor: the strictest reading. */
export const everyMemberReaches: FloorTest = (required, points) => points.every((each) => each >= required);

/** More than half of the members give at least the floor. */
export const majorityReaches: FloorTest = (required, points) =>
  2 * points.filter((each) => each >= required).length > points.length;

/** Whether enough members have a sheet. `appointed` is the number of appointed members. */
export type Quorum = (present: number, appointed: number) => boolean;

/** The default: any number of sheets will do. The law names none. */
export const noQuorum: Quorum = () => true;

/** Every appointed member has a sheet. Source: the scoring software of the 1048 era ranked only then. */
export const everyAppointedMember: Quorum = (present, appointed) => present >= appointed;

/**
 * At least three quarters of the appointed members.
 *
 * Source: Tây Ninh's regulation of the 1048 era, which also asks that the chair be among them; that is for the caller to
 * see to, since a sheet does not say whose office it is.
 */
export const threeQuarters: Quorum = (present, appointed) => 4 * present >= 3 * appointed;

/**
 * How far two members' totals may differ, and what follows: a note, or no rating until the council has discussed.
 *
 * A difference of exactly `limit` is allowed.
 */
export interface DivergenceRule {
  readonly limit: number;
  readonly action: "warn" | "block";
}

/**
 * The default: more than 10 points are noted.
 *
 * Source: 10 points is the limit of annex II of 1048/QĐ-TTg and of provincial regulations; 26/2026 names none.
 */
export const tenPointsWarn: DivergenceRule = { limit: 10, action: "warn" };

/** All choices that are a council's to make. */
export interface Policy {
  readonly rounding: Rounding;
  readonly floors: FloorTest;
  readonly quorum: Quorum;
  readonly divergence: DivergenceRule;
}

/** No rounding, floors compared with the mean, no quorum, a note from more than 10 points on. */
export const defaultPolicy: Policy = {
  rounding: noRounding,
  floors: meanReaches,
  quorum: noQuorum,
  divergence: tenPointsWarn,
};

/** The policy of a decision's own choices and the caller's; one no council can have is a programmer's mistake. */
export function policyOf(own: Partial<Policy> | undefined, chosen: Partial<Policy> | undefined): Policy {
  const policy = own || chosen ? { ...defaultPolicy, ...own, ...chosen } : defaultPolicy;
  const { rounding, floors, quorum, divergence } = policy;
  if (![rounding, floors, quorum].every((choice) => typeof choice === "function")) {
    throw new TypeError("[ocop] policy: rounding, floors, quorum must be functions");
  }
  if (
    typeof divergence?.limit !== "number" ||
    !(divergence.limit >= 0) ||
    !["warn", "block"].includes(divergence.action)
  ) {
    throw new RangeError('[ocop] policy: divergence needs a limit >= 0 and "warn" or "block"');
  }
  return policy;
}
