import { requireDay } from "../base/day.js";
import { fieldsOf, isRecord, numberOf } from "../base/fields.js";
import { report } from "../base/issue-list.js";
import { preview } from "../base/preview.js";
import { refuseKind } from "../base/read.js";
import { requireArgument, requireOptions } from "../base/require-argument.js";
import { asOf } from "../decisions/as-of.js";
import type { CriteriaSet } from "../decisions/criteria-set.js";
import type { IssueList } from "./issue.js";
import { type Note, note } from "./note.js";
import { type RateOptions, rateUntyped } from "./rate.js";
import type { Rating } from "./rating.js";
import { readId } from "./read-evaluation.js";

/** Decisions to look criteria sets up in. */
export interface SetSource {
  /** The decision's code. */
  readonly code: string;
  /** The set with this number, slug or code. */
  readonly find: (key: unknown) => CriteriaSet | undefined;
  /** Its criteria sets; a decision without any has no points to rate by. */
  readonly sets?: readonly unknown[];
  /** The day it took effect, `YYYY-MM-DD`: an evaluation of a day before that has a note. */
  readonly effective?: string | undefined;
}

/** Where, when, and by which of the council's own choices, an evaluation that names its set is rated. */
export interface RateEvaluationOptions extends RateOptions {
  /** The day of the evaluation, `YYYY-MM-DD`: levels and minimums are those of that day, as `asOf` gives them. */
  readonly on?: string;
}

/**
 * Rates an evaluation that names its decision and set itself, as it comes out of a file or a request.
 *
 * An unknown decision or set is an issue, not an exception; so is a tier of evaluation that its decision does not have,
 * since of many evaluations each may name another decision. Its points are there, but no band and no stars.
 *
 * @param evaluation - `{ decision, set, answers }` or `{ decision, set, members: [{ answers }, …] }`, of any type
 * @param decisions - the decisions to look the set up in
 * @param options - as for `rate`, and the day of the evaluation
 * @returns the rating; besides the issues of `rate` these: `decision.unknown`, `set.unknown`,
 * `evaluation.no-points`, `evaluation.unknown-tier`
 * @throws TypeError when `decisions` are none, TypeError or RangeError when the policy is none, RangeError when `on` is no day
 * @example
 * rateEvaluation({ decision: "2026", set: 99, answers: {} }, decisions).issues[0]?.code; // "set.unknown"
 * rateEvaluation({ decision: "2026", set: 11, answers }, decisions, { tier: "district" }).issues[0]?.params;
 * // { decision: "2026", given: "district", known: ["province", "ministry"] }
 * @see as `rate`: 26/2026/QĐ-TTg art. 3.3, 4.1, 7.3e and annex II
 */
export function rateEvaluation(
  evaluation: unknown,
  decisions: readonly SetSource[],
  options: RateEvaluationOptions = {},
): Rating {
  requireDecisions("rateEvaluation", decisions);
  requireOptions("rateEvaluation", options);
  const { tier, on, ...others } = options;
  if (on !== undefined) {
    requireDay("rateEvaluation", "on", on);
  }
  const issues: IssueList = [];
  const fields = fieldsOf(evaluation);
  const found = fields && lookUp(fields, decisions, issues);
  const set = found && on !== undefined ? asOf(found, on) : found;
  if (set === undefined) {
    if (fields === undefined) {
      refuseKind(issues, [], "object", evaluation);
    }
    return unrated(fields ?? {}, issues);
  }
  const early = earlyNotes(set, on, decisions);
  const known = set.rules.tiers.map((one) => one.tier);
  if (tier === undefined || known.includes(tier)) {
    const rating = rateUntyped(set, evaluation, options);
    return early.length === 0 ? rating : { ...rating, notes: [...rating.notes, ...early] };
  }
  const rating = rateUntyped(set, evaluation, others);
  report(issues, "evaluation.unknown-tier", ["decision"], { decision: set.decision, given: preview(tier), known });
  for (const issue of rating.issues) {
    report(issues, issue.code, issue.path, issue.params);
  }
  return {
    ...rating,
    ...rankless,
    notes: [...rating.notes.filter(({ code }) => code !== "floors.demotion-assumed"), ...early],
    issues,
  };
}

/** A note where the day of the evaluation comes before the decision took effect. */
function earlyNotes(
  { decision }: CriteriaSet,
  on: string | undefined,
  decisions: readonly SetSource[],
): readonly Note[] {
  const effective = decisions.find(({ code }) => code === decision)?.effective;
  return on !== undefined && effective !== undefined && on < effective
    ? [note("decision.not-in-force-yet", ["decision"], { decision, on, effective })]
    : [];
}

/** Refuses what are no decisions to look sets up in: a programmer's mistake. */
export function requireDecisions(caller: string, decisions: readonly SetSource[]): void {
  const are =
    Array.isArray(decisions) && [...decisions].every((one) => isRecord(one) && typeof one["find"] === "function");
  requireArgument(are, caller, "expected a list of decisions");
}

/** What follows from no stars, at no tier. */
const rankless = {
  tier: null,
  band: null,
  stars: null,
  missedFloors: [],
  openFloors: [],
  next: null,
  certifiable: false,
  authority: null,
  referredTo: null,
  market: null,
} as const satisfies Partial<Rating>;

function lookUp(
  { decision, set: key }: Readonly<Record<string, unknown>>,
  decisions: readonly SetSource[],
  issues: IssueList,
): CriteriaSet | undefined {
  const source = decisions.find(({ code }) => code === decision);
  if (source === undefined) {
    const known = decisions.map(({ code }) => code);
    report(issues, "decision.unknown", ["decision"], { given: preview(decision), known });
    return undefined;
  }
  const set = source.find(key);
  if (source.sets?.length === 0) {
    report(issues, "evaluation.no-points", ["decision"], { decision: source.code });
  } else if (set === undefined) {
    report(issues, "set.unknown", ["set"], { decision: source.code, given: preview(key) });
  }
  return set;
}

/** What can be said where there is no set to rate by. */
function unrated({ id, decision, set }: Readonly<Record<string, unknown>>, issues: IssueList): Rating {
  return {
    ...readId(id),
    decision: typeof decision === "string" ? preview(decision) : null,
    set: numberOf(set) ?? null,
    complete: false,
    points: null,
    exact: { sum: 0, count: 0 },
    score: null,
    rejections: [],
    stopped: [],
    ...rankless,
    notes: [],
    issues,
  };
}
