import { type Fraction, reaches } from "../base/fraction.js";
import { requireOptions, shown } from "../base/require-argument.js";
import { thawed } from "../base/thawed.js";
import type { AnswerTypes, CriteriaSet } from "../decisions/criteria-set.js";
import { marketOf2018 } from "../decisions/market-of-2018.js";
import type { Rules, Stars, Tier } from "../decisions/rules.js";
import { averageScores } from "./average-scores.js";
import { bandOf } from "./band.js";
import { judgeCouncil, stoppedCriteria } from "./council.js";
import type { Evaluation } from "./evaluation.js";
import { type FloorsSoFar, floorsSoFar, type MissedFloor, missedFloors, starsAfterFloors } from "./floors.js";
import type { IssueList } from "./issue.js";
import { type Note, note } from "./note.js";
import { addNotesOnSet } from "./notes-on-set.js";
import { type Policy, policyOf } from "./policy.js";
import type { NextStar, Points, Rating } from "./rating.js";
import { readEvaluation } from "./read-evaluation.js";
import { mostPoints, type Score } from "./score.js";
import { requireSet } from "./score-sheet.js";

/** Where, and by which of the council's own choices, an evaluation is rated. */
export interface RateOptions {
  /** The tier of evaluation, such as `"province"`; the decision's first by default. */
  readonly tier?: string;
  /** What the law leaves to the council's regulation; the decision's own rules, else `defaultPolicy`. */
  readonly policy?: Partial<Policy>;
}

/**
 * Rates an evaluation by a criteria set: points, band, floors, stars and what follows from them.
 *
 * `band` and `stars` are both given: the band is what the total alone would give, the stars are what is left after
 * floors, rejections and stop rules. Where an answer is missing or anything is wrong, both are null and `issues` says
 * all that is wrong at once; user data never throws.
 *
 * @param set - the criteria set
 * @param evaluation - the answers of one sheet, or the sheets of a council
 * @param options - tier of evaluation and the council's own choices
 * @returns the rating; its `issues` can have any code of {@link IssueParams}
 * @throws TypeError when `set` is no criteria set, RangeError when an option is out of range
 * @example
 * rate(tea, { members: [{ answers: first }, { answers: second }] }).stars; // 4
 * @see 26/2026/QĐ-TTg art. 3.3 (ranks), art. 4.1 (who recognises), art. 7.3e (90 points and more), annex II (floors)
 */
export function rate<A extends AnswerTypes>(
  set: CriteriaSet<A>,
  evaluation: Evaluation<NoInfer<A>>,
  options: RateOptions = {},
): Rating {
  requireSet("rate", set);
  requireOptions("rate", options);
  return rateUntyped(set, evaluation, options);
}

/** Rates an evaluation of any shape. */
export function rateUntyped(set: CriteriaSet, evaluation: unknown, options: RateOptions): Rating {
  const { decision, rules } = set;
  const policy = policyOf(rules.policy, options.policy);
  const tier = findTier(set, options.tier);
  const issues: IssueList = [];
  const notes: Note[] = [];
  const { id, isCouncil, sheets, missing, rejections } = readEvaluation(set, evaluation, issues, notes);
  const council = isCouncil ? judgeCouncil(sheets, missing, policy, issues, notes) : undefined;
  addNotesOnSet(set, notes);
  const stopped = stoppedCriteria(set, sheets, notes);
  const score = sheets.length > 1 ? averageScores(set, sheets) : (sheets[0] ?? null);
  const exact = { sum: score?.sum ?? 0, count: sheets.length };
  const average = issues.length > 0 ? null : round(exact, policy, notes);
  const band = average && bandOf(rules, average);
  const floors = band
    ? { missed: missedFloors(set, sheets, band, policy.floors), open: [] }
    : floorsOfIncomplete(set, sheets, issues, policy);
  const stars = rejections.length + stopped.length > 0 ? null : band && afterFloors(rules, band, floors.missed, notes);
  const rating: { -readonly [Key in keyof Rating]: Rating[Key] } = {
    decision,
    set: set.set,
    tier: tier.tier,
    complete: score?.complete ?? false,
    points: score && pointsOf(score),
    exact,
    score,
    rejections,
    stopped,
    band,
    stars,
    missedFloors: floors.missed,
    openFloors: floors.open,
    next: stars && nextStar(set, sheets, stars, average as Fraction, policy),
    certifiable: Number(stars) >= rules.certifiableFrom,
    authority: authorityFor(rules, stars),
    referredTo: referral(tier, stars, average),
    market: stars && marketOf2018(stars),
    notes,
    issues,
  };
  // Fields that are not always there are put in afterwards: spreading them in takes several times as long.
  if (id !== undefined) {
    rating.id = id;
  }
  if (council) {
    rating.council = council;
  }
  return rating;
}

/** How floors stand where answers are missing, and nothing else is wrong: up to the band that can still be reached. */
function floorsOfIncomplete(
  set: CriteriaSet,
  sheets: readonly Score[],
  issues: IssueList,
  { rounding, floors }: Policy,
): FloorsSoFar {
  if (!issues.every(({ code }) => code === "answer.missing")) {
    return { missed: [], open: [] };
  }
  const most = sheets.flatMap(({ criteria }) => criteria.map(mostPoints)).reduce((sum, points) => sum + points, 0);
  const band = bandOf(set.rules, rounding({ sum: most, count: sheets.length }));
  return floorsSoFar(set, sheets, band, floors);
}

/** The stars left after floors, and a note where that rests on an assumption. */
function afterFloors({ belowFloors }: Rules, band: Stars, missed: readonly MissedFloor[], notes: Note[]): Stars {
  const stars = starsAfterFloors(band, missed, belowFloors);
  if (stars < band) {
    notes.push(note("floors.demotion-assumed", [], { band, stars }));
  }
  return stars;
}

/** The tier that recognises these stars. */
function authorityFor({ tiers }: Rules, stars: Stars | null): string | null {
  return thawed(tiers).find((tier) => tier.awards.includes(stars as Stars))?.tier ?? null;
}

/** Where the dossier goes on to. */
function referral({ refers }: Tier, stars: Stars | null, average: Fraction | null): string | null {
  return stars && refers && reaches(average as Fraction, refers.from) ? refers.to : null;
}

function findTier(set: CriteriaSet, name: string | undefined): Tier {
  const { tiers } = set.rules;
  const tier = name === undefined ? tiers[0] : tiers.find((candidate) => candidate.tier === name);
  if (tier === undefined) {
    throw new RangeError(`[ocop] rate: decision ${set.decision} has no tier "${shown(name)}"`);
  }
  return tier;
}

/** What is compared with the bands, and a note where that is not the exact average. */
function round(exact: Fraction, { rounding }: Policy, notes: Note[]): Fraction {
  const average = rounding(exact);
  if (average.sum * exact.count !== exact.sum * average.count) {
    notes.push(note("rounding.applied", [], { exact, rounded: average }));
  }
  return average;
}

function pointsOf({ parts, sum, count }: Score): Points {
  const points: Record<string, number> = {};
  for (const part of parts) {
    points[part.code] = part.sum / count;
  }
  points["total"] = sum / count;
  return points as Points;
}

/** What is missing for one star more. */
function nextStar(
  set: CriteriaSet,
  sheets: readonly Score[],
  stars: Stars,
  { sum, count }: Fraction,
  policy: Policy,
): NextStar | null {
  const next = thawed(set.rules.bands).find((band) => band.stars === stars + 1);
  return next === undefined
    ? null
    : {
        stars: next.stars,
        points: { sum: Math.max(0, next.min * count - sum), count },
        floors: missedFloors(set, sheets, next.stars, policy.floors),
      };
}
