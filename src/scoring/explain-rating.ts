import type { RemarkOf } from "../base/finding.js";
import { type Fraction, reaches } from "../base/fraction.js";
import { requireArgument, shown } from "../base/require-argument.js";
import type { CriteriaSet, GroundEffect } from "../decisions/criteria-set.js";
import type { Market, Rules, Stars } from "../decisions/rules.js";
import type { MissedFloor } from "./floors.js";
import type { NextStar, Rating } from "./rating.js";
import { requireSet } from "./score-sheet.js";

/** Why a rating is what it is and what follows, by stable code, each with the parameters its sentence needs. */
export interface ReasonParams {
  /** There is no rank because something is wrong or unanswered. */
  "rating.none": { issues: number; complete: boolean };
  /** The band of the total: from `from` points to under `below`, or to the end of the scale. */
  "band.by-total": { band: number; average: Fraction; from: number; below: number | null; max: number };
  /** A marked level up to the band is missed. */
  "floor.missed": MissedFloor;
  /** Missed floors took stars away. */
  "floor.lowered": { band: number; stars: number };
  /** A reported ground leaves no stars. */
  "ground.reported": { ground: string; effect: GroundEffect };
  /** 0 points stopped the evaluation. */
  "stop.zero-points": { criterion: string };
  /** Neither recognition nor certificate exist for these stars. */
  "recognition.none": { stars: number };
  /** Who recognises these stars and issues the certificate. */
  "recognition.by": { stars: number; authority: string };
  /** The dossier goes on to the next tier because of its total. */
  "referral.by-total": { to: string; from: number; average: Fraction };
  /** It goes on although its floors do not allow the stars of its band. */
  "referral.floors-missed": { to: string; band: number; stars: number };
  /** At the last tier the total is below what the lower tier refers from. */
  "referral.not-confirmed": { authority: string; from: number };
  /** Where products of these stars are held able to compete. */
  "market.tier": { stars: number; market: Market };
  /** What is missing for one star more. */
  "next.missing": NextStar;
}

/** The stable code of a reason. */
export type ReasonCode = keyof ReasonParams;

/** A reason; `ocop/messages` has its sentence. */
export type Reason<C extends ReasonCode = ReasonCode> = RemarkOf<ReasonParams, C>;

function reason<C extends ReasonCode>(code: C, params: ReasonParams[C]): Reason {
  return { code, params } as unknown as Reason;
}

/**
 * Says why a rating is what it is: which band and why, which floors took stars away, what the authority does next and
 * what is missing for one star more.
 *
 * @param set - the criteria set the rating was made with
 * @param rating - a result of `rate`
 * @returns reasons in the order a reader needs them
 * @throws TypeError when `set` is no criteria set or the rating is of another one
 * @example
 * explainRating(tea, rate(tea, { answers })).map(({ code }) => code);
 * // ["band.by-total", "floor.missed", "floor.lowered", "recognition.by", …]
 * @see 26/2026/QĐ-TTg art. 3.3, 4.1, 7.3e, 7.4g
 */
export function explainRating(set: CriteriaSet, rating: Rating): readonly Reason[] {
  requireSet("explainRating", set);
  requireArgument(Array.isArray(rating?.issues), "explainRating", "expected a rating");
  if (rating.decision !== set.decision || rating.set !== set.set) {
    throw new TypeError(
      `[ocop] explainRating: the rating is of ${shown(rating.decision)}/${shown(rating.set)}, not of this set`,
    );
  }
  if (rating.band === null) {
    return [reason("rating.none", { issues: rating.issues.length, complete: rating.complete })];
  }
  return [...whyStars(set, rating, rating.band), ...whatFollows(set, rating)];
}

function whyStars({ rules, grounds, max }: CriteriaSet, rating: Rating, band: Stars): Reason[] {
  const { exact, stars, missedFloors, rejections, stopped } = rating;
  const from = startOf(rules, band) as number;
  return [
    reason("band.by-total", { band, average: exact, from, below: startOf(rules, band + 1), max }),
    ...missedFloors.map((missed) => reason("floor.missed", missed)),
    ...(stars !== null && stars < band ? [reason("floor.lowered", { band, stars })] : []),
    ...grounds
      .filter(({ code }) => rejections.includes(code))
      .map(({ code, effect }) => reason("ground.reported", { ground: code, effect })),
    ...stopped.map((criterion) => reason("stop.zero-points", criterion)),
  ];
}

/** The points a band starts at; null above the highest. */
function startOf({ bands }: Rules, stars: number): number | null {
  return bands.find((band) => band.stars === stars)?.min ?? null;
}

function whatFollows({ rules }: CriteriaSet, rating: Rating): Reason[] {
  const { stars, band, authority, tier, referredTo, market, next, exact } = rating;
  if (stars === null) {
    return [];
  }
  const reasons: Reason[] = [];
  const here = rules.tiers.find((candidate) => candidate.tier === tier);
  const refersHere = rules.tiers.find(({ refers }) => refers?.to === tier)?.refers;
  if (referredTo !== null && here?.refers) {
    reasons.push(reason("referral.by-total", { to: referredTo, from: here.refers.from, average: exact }));
    if (band !== null && stars < band) {
      reasons.push(reason("referral.floors-missed", { to: referredTo, band, stars }));
    }
  }
  if (authority === null) {
    reasons.push(reason("recognition.none", { stars }));
  } else if (authority !== tier && refersHere && !reaches(exact, refersHere.from)) {
    reasons.push(reason("referral.not-confirmed", { authority, from: refersHere.from }));
  } else if (referredTo === null || authority === referredTo) {
    reasons.push(reason("recognition.by", { stars, authority }));
  }
  reasons.push(reason("market.tier", { stars, market: market as Market }));
  if (next !== null) {
    reasons.push(reason("next.missing", next));
  }
  return reasons;
}
