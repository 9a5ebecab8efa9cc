import type { RemarkOf } from "../base/finding.js";
import { type Fraction, reaches } from "../base/fraction.js";
import { requireArgument, shown } from "../base/require-argument.js";
import type { CriteriaSet, GroundEffect } from "../decisions/criteria-set.js";
import type { BelowCentre, Rules, Stars, Tier } from "../decisions/rules.js";
import type { Label } from "../language/label.js";
import type { MissedFloor, OpenFloor } from "./floors.js";
import type { NextStar, Rating } from "./rating.js";
import { requireSet } from "./score-sheet.js";

/** Why a rating is what it is and what follows, by stable code, each with the parameters its sentence needs. */
export interface ReasonParams {
  /** There is no rank: `missing` answers are not given, and `faults` things are wrong. */
  "rating.none": { missing: number; faults: number };
  /** The band of the total: from `from` points to under `below`, or to the end of the scale. */
  "band.by-total": { band: number; average: Fraction; from: number; below: number | null; max: number };
  /** A marked level up to the band is missed. */
  "floor.missed": MissedFloor;
  /** A marked level that a criterion without an answer can still reach. */
  "floor.open": OpenFloor;
  /** Missed floors took stars away. */
  "floor.lowered": { band: number; stars: number };
  /** A reported ground leaves no stars. */
  "ground.reported": { ground: string; effect: GroundEffect };
  /** 0 points stopped the evaluation. */
  "stop.zero-points": { criterion: string };
  /** Neither recognition nor certificate exist for these stars. */
  "recognition.none": { stars: number };
  /** Who recognises these stars and issues the certificate. */
  "recognition.by": { stars: number } & Authority;
  /** These stars are a potential: another tier, to which the dossier goes on, recognises them. */
  "recognition.potential": { stars: number } & Authority;
  /** What follows where the last tier's total suffices and its floors do not: the decision does not say. */
  "recognition.not-said": { tier: string; from: number; stars: number };
  /** The dossier goes on to the next tier because of its total. */
  "referral.by-total": {
    tier: string;
    to: string;
    from: number;
    average: Fraction;
    /** The name of the authority it goes to, where it is not today's. */
    name?: Label;
    /** Whether the chair approves the result first. */
    isApproved: boolean;
    article: string | null;
  };
  /** It goes on although its floors do not allow the stars of its band. */
  "referral.floors-missed": { to: string; from: number; band: number; stars: number };
  /** At this tier the total is below what the lower tier refers from: what that tier may do; none where it is not known. */
  "referral.not-confirmed": {
    tier: string;
    authority: string;
    from: number;
    choices: readonly BelowCentre[];
    /** Whether the chair of its People's Committee chooses. */
    byChair: boolean;
    article: string | null;
  };
  /** What the decision says of a product of these stars. */
  "rank.described": { stars: number; says: Label; article: string | null };
  /** What is missing for one star more. */
  "next.missing": NextStar;
}

/** An authority by its tier, and by its name where it is not today's. */
export interface Authority {
  readonly authority: string;
  readonly name?: Label;
}

/** The stable code of a reason. */
export type ReasonCode = keyof ReasonParams;

/** A reason; `ocop/messages` has its sentence. */
export type Reason<C extends ReasonCode = ReasonCode> = RemarkOf<ReasonParams, C>;

function reason<C extends ReasonCode>(code: C, params: ReasonParams[C]): Reason {
  return { code, params } as unknown as Reason;
}

/**
 * Says why a rating is what it is: which band and why, which floors took stars away, what the authority does next, what the
 * decision says of the rank, and what is missing for one star more.
 *
 * Stars that another tier recognises, such as 5 at the province, are told as a potential. A reported ground and 0 points
 * that stop the evaluation are told also where there is no rank because answers are missing or wrong.
 *
 * @param set - the criteria set the rating was made with, as `asOf` gave it where it did
 * @param rating - a result of `rate`
 * @returns reasons in the order a reader needs them
 * @throws TypeError when `set` is no criteria set or the rating is of another one
 * @example
 * explainRating(tea, rate(tea, { answers })).map(({ code }) => code);
 * // ["band.by-total", "floor.missed", "floor.lowered", "recognition.by", …]
 * @see 26/2026/QĐ-TTg art. 3.3 (what a rank is), 4.1 (who recognises), 7.3e ("có tiềm năng đạt 5 sao"), 7.4g
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
    const missing = rating.issues.filter(({ code }) => code === "answer.missing").length;
    return [
      reason("rating.none", { missing, faults: rating.issues.length - missing }),
      ...rating.missedFloors.map((missed) => reason("floor.missed", missed)),
      ...rating.openFloors.map((open) => reason("floor.open", open)),
      ...whatEnds(set, rating),
    ];
  }
  return [...whyStars(set, rating, rating.band), ...whatFollows(set, rating)];
}

/** What ends the evaluation whatever else there is to say of it: also where answers are missing or wrong. */
function whatEnds({ grounds }: CriteriaSet, { rejections, stopped }: Rating): Reason[] {
  return [
    ...grounds
      .filter(({ code }) => rejections.includes(code))
      .map(({ code, effect }) => reason("ground.reported", { ground: code, effect })),
    ...stopped.map((criterion) => reason("stop.zero-points", criterion)),
  ];
}

function whyStars(set: CriteriaSet, rating: Rating, band: Stars): Reason[] {
  const { rules, max } = set;
  const { exact, stars, missedFloors } = rating;
  const from = startOf(rules, band) as number;
  return [
    reason("band.by-total", { band, average: exact, from, below: startOf(rules, band + 1), max }),
    ...missedFloors.map((missed) => reason("floor.missed", missed)),
    ...(stars !== null && stars < band ? [reason("floor.lowered", { band, stars })] : []),
    ...whatEnds(set, rating),
  ];
}

/** The points a band starts at; null above the highest. */
function startOf({ bands }: Rules, stars: number): number | null {
  return bands.find((band) => band.stars === stars)?.min ?? null;
}

function whatFollows({ rules }: CriteriaSet, rating: Rating): Reason[] {
  const { stars, next } = rating;
  return stars === null
    ? []
    : [
        ...whereTo(rules, rating, stars),
        ...whoRecognises(rules, rating, stars),
        ...whatItIs(rules, rating, stars),
        ...(next === null ? [] : [reason("next.missing", next)]),
      ];
}

function whereTo({ tiers }: Rules, { tier, referredTo, exact, band }: Rating, stars: Stars): Reason[] {
  const refers = tiers.find((candidate) => candidate.tier === tier)?.refers;
  if (tier === null || referredTo === null || refers === undefined) {
    return [];
  }
  const { to, from, isApproved = false, article = null } = refers;
  const params = { tier, to, from, average: exact, ...nameOf(tiers, to), isApproved, article };
  return [
    reason("referral.by-total", params),
    ...(band !== null && stars < band ? [reason("referral.floors-missed", { to, from, band, stars })] : []),
  ];
}

function whoRecognises({ tiers }: Rules, rating: Rating, stars: Stars): Reason[] {
  const { authority, tier, referredTo, band, exact } = rating;
  if (authority === null) {
    return [reason("recognition.none", { stars })];
  }
  const by = { stars, authority, ...nameOf(tiers, authority) };
  if (tier === null || authority === tier) {
    return referredTo === null ? [reason("recognition.by", by)] : [];
  }
  if (referredTo !== null) {
    return stars === band ? [reason("recognition.potential", by)] : [];
  }
  const from = tiers.find(({ refers }) => refers?.to === tier)?.refers?.from;
  if (from !== undefined && reaches(exact, from)) {
    return [reason("recognition.not-said", { tier, from, stars })];
  }
  const { choices = [], byChair = false, article = null } = tiers.find((one) => one.tier === tier)?.belowTotal ?? {};
  return from === undefined
    ? [reason("recognition.by", by)]
    : [reason("referral.not-confirmed", { tier, authority, from, choices, byChair, article })];
}

/** What the decision says of the rank: not of one that is a potential only. */
function whatItIs({ ranks }: Rules, { referredTo }: Rating, stars: Stars): Reason[] {
  const rank = ranks[stars];
  if (rank === undefined || referredTo !== null) {
    return [];
  }
  const { vi, en, article = null } = rank;
  return [reason("rank.described", { stars, says: { vi, en }, article })];
}

/** The name of a tier's authority, where it is not today's. */
function nameOf(tiers: readonly Tier[], code: string): { readonly name?: Label } {
  const name = tiers.find(({ tier }) => tier === code)?.authority;
  return name === undefined ? {} : { name };
}
