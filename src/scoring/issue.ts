import type { FindingOf, Given } from "../base/finding.js";
import type { InputIssueParams } from "../base/input-issue.js";
import type { LookUpIssueParams } from "../decisions/look-up-issue.js";

/**
 * What can be wrong with an evaluation, by stable code, each with the parameters its sentence needs.
 *
 * `given` is what was given, shortened and safe to print; `allowed` is what may be given instead.
 */
export interface IssueParams
  extends Pick<
      InputIssueParams,
      "input.unreadable" | "input.more-issues" | "field.missing" | "field.wrong-type" | "list.too-long" | "list.twice"
    >,
    LookUpIssueParams {
  /** The decision has ranks but no points, as that of 2018: nothing can be rated by it. */
  "evaluation.no-points": { decision: string };
  /** The decision, on the day asked for, has no such tier of evaluation; only where evaluations name their decision. */
  "evaluation.unknown-tier": { decision: string; given: Given; known: readonly string[] };
  /** The answers belong to another set than the one they are rated by. */
  "evaluation.other-set": { given: Given; expected: string };
  /** Neither `answers` nor `members` are given. */
  "evaluation.no-answers": Record<never, never>;
  /** Both `answers` and `members` are given: it is not clear which count. */
  "evaluation.answers-and-members": Record<never, never>;
  /** A criterion that applies has no answer. */
  "answer.missing": { criterion: string };
  /** The set has no criterion with this code. */
  "answer.unknown-criterion": { given: Given };
  /** The answer is of a type no answer has; numbers in quotes are `answer.number-as-text`. */
  "answer.wrong-type": { criterion: string; given: Given; allowed: Allowed };
  /** A level number in quotes. */
  "answer.number-as-text": { criterion: string; given: Given; allowed: Allowed };
  /** The criterion has no such level. */
  "answer.unknown-level": { criterion: string; given: Given; allowed: Allowed };
  /** Not a level, but the points of one: answers are level numbers, never points. */
  "answer.points-not-level": { criterion: string; given: Given; level: number; allowed: Allowed };
  /** The criterion has no such case, or the case letter is missing. */
  "answer.unknown-case": { criterion: string; given: Given; allowed: Allowed };
  /** A level is ticked twice. */
  "answer.level-twice": { criterion: string; given: Given };
  /** Points for a criterion that applies only when another one has points, and that one has none. */
  "answer.not-applicable": { criterion: string; appliesIf: string };
  /** The council has no members. */
  "council.empty": Record<never, never>;
  /** Two sheets of the same member. */
  "council.duplicate-member": { member: Given; first: number };
  /** A member who was not appointed has a sheet. */
  "council.not-appointed": { member: Given };
  /** Fewer sheets than the council's quorum. */
  "council.no-quorum": { present: number; appointed: number };
  /** Two members' totals differ by more than the limit, and the policy is to block. */
  "council.divergence-blocks": Divergence;
  /** The set has no such ground. */
  "rejections.unknown": { given: Given; allowed: readonly string[] };
}

/** How two members' totals differ. */
export interface Divergence {
  /** Their places in the council, counted from 0. */
  readonly members: readonly [number, number];
  readonly totals: readonly [number, number];
  readonly difference: number;
  readonly limit: number;
}

/** Permitted answers: level numbers, or case letter with level. */
export type Allowed = readonly (number | string)[];

/** The stable code of an issue. */
export type IssueCode = keyof IssueParams;

/** A problem in user data. Issues are returned, never thrown; `ocop/messages` has their sentences. */
export type Issue<C extends IssueCode = IssueCode> = FindingOf<IssueParams, C>;

/** Issues as they are found. */
export type IssueList = Issue[];
