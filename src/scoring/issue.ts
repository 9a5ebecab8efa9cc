/**
 * What can be wrong with an evaluation, by stable code, each with the parameters its sentence needs.
 *
 * `given` is what was given, shortened and safe to print; `allowed` is what may be given instead.
 */
export interface IssueParams {
  /** The evaluation is not an object. */
  "evaluation.not-an-object": { given: Given };
  /** No rules of this decision are known. */
  "evaluation.unknown-decision": { given: Given; known: readonly string[] };
  /** The decision has no such product set. */
  "evaluation.unknown-set": { decision: string; given: Given };
  /** The decision has ranks but no points, as that of 2018: nothing can be rated by it. */
  "evaluation.no-points": { decision: string };
  /** The decision, on the day asked for, has no such level of evaluation; only where evaluations name their decision. */
  "evaluation.unknown-stage": { decision: string; given: Given; known: readonly string[] };
  /** The answers belong to another set than the one they are rated by. */
  "evaluation.other-set": { given: Given; expected: string };
  /** Neither `answers` nor `members` are given. */
  "evaluation.no-answers": Record<never, never>;
  /** Both `answers` and `members` are given: it is not clear which count. */
  "evaluation.answers-and-members": Record<never, never>;
  /** More is wrong than is listed: only the first 1,000 issues are. */
  "evaluation.more-issues": { listed: number };
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
  /** The answers are not an object. */
  "answers.not-an-object": { given: Given };
  /** `members` is not a list. */
  "council.not-a-list": { given: Given };
  /** The council has no members. */
  "council.empty": Record<never, never>;
  /** A member is not an object with answers. */
  "council.not-a-member": { given: Given };
  /** Two sheets of the same member. */
  "council.duplicate-member": { member: Given; first: number };
  /** A member who was not appointed has a sheet. */
  "council.not-appointed": { member: Given };
  /** `appointed` is not a list of distinct member identifiers. */
  "council.appointed-not-a-list": { given: Given };
  /** Fewer sheets than the council's quorum. */
  "council.no-quorum": { present: number; appointed: number };
  /** Two members' totals differ by more than the limit, and the policy is to block. */
  "council.divergence-blocks": Divergence;
  /** `rejections` is not a list. */
  "rejections.not-a-list": { given: Given };
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

/** What was given, as a value that is short and safe to print. */
export type Given = string | number | boolean | null;

/** Permitted answers: level numbers, or case letter with level. */
export type Allowed = readonly (number | string)[];

/** The stable code of an issue. */
export type IssueCode = keyof IssueParams;

/** Where a problem lies: keys and indexes from the evaluation down, such as `["members", 0, "answers", "1.1"]`. */
export type IssuePath = readonly (string | number)[];

/** A problem in user data. Issues are returned, never thrown; `ocop/messages` has their sentences. */
export type Issue<C extends IssueCode = IssueCode> = {
  [K in C]: { readonly code: K; readonly path: IssuePath; readonly params: Readonly<IssueParams[K]> };
}[C];

/** Issues as they are found. */
export type IssueList = Issue[];

/** How many issues are listed; one more says that there are others. */
export const MOST_ISSUES = 1000;

/**
 * Puts an issue on the list. The parameters' type follows the code.
 *
 * After 1,000 issues one more says so and the rest is left out, so that hostile input cannot fill the memory.
 */
export function report<C extends IssueCode>(issues: IssueList, code: C, path: IssuePath, params: IssueParams[C]): void {
  if (issues.length < MOST_ISSUES) {
    issues.push({ code, path, params } as unknown as Issue);
  } else if (issues.length === MOST_ISSUES) {
    issues.push({ code: "evaluation.more-issues", path: [], params: { listed: MOST_ISSUES } });
  }
}

/** Puts an issue on the list that is only about what was given. */
export function refuseValue(issues: IssueList, code: ValueIssueCode, path: IssuePath, value: unknown): void {
  report(issues, code, path, { given: preview(value) });
}

type ValueIssueCode = {
  [C in IssueCode]: IssueParams[C] extends { given: Given }
    ? { given: Given } extends IssueParams[C]
      ? C
      : never
    : never;
}[IssueCode];

const PREVIEW = 60;

/** A value as an issue may print it: numbers JSON cannot hold as text (and -0 as 0), long text cut, containers by kind. */
export function preview(value: string): string;
export function preview(value: unknown): Given;
export function preview(value: unknown): Given {
  if (typeof value === "string") {
    return value.length > PREVIEW ? `${value.slice(0, PREVIEW)}…` : value;
  }
  if (typeof value === "number") {
    return Number.isFinite(value) ? value + 0 : String(value);
  }
  return typeof value === "boolean" || value === null ? value : isList(value) ? "array" : typeof value;
}

/**
 * Whether a value is an object that holds fields, not one that holds elements to be walked: a list, a typed array or
 * boxed text, whose names alone may fill the memory, or a map. What comes out of JSON is told apart for certain.
 */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !(Symbol.iterator in value);
}

/** Whether a value is a list; a revoked proxy is nothing at all. */
function isList(value: unknown): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/**
 * The own fields of an object, read once; undefined for anything else, and for objects that cannot be read
 * (a getter or proxy that throws).
 */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  try {
    return isRecord(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
