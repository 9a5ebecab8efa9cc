import { type Fields, numberOf } from "../../../base/fields.js";
import { type CarryOver, carryOver, type Unanswered } from "../../../crosswalk/carry-over.js";
import { carryOverCouncil } from "../../../crosswalk/carry-over-council.js";
import type { Answer } from "../../../decisions/answer.js";
import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import type { Criterion } from "../../../decisions/criterion.js";
import { isSameAnswer } from "../../../decisions/is-same-answer.js";
import type { Member } from "../../../scoring/evaluation.js";
import { readAnswer } from "../../../scoring/read-answer.js";

/** The answers to start from: the producer's own of now, and those of before that still hold. */
export interface MergedAnswers {
  /** Both together: a sheet of the set now, complete or not. */
  readonly all: Readonly<Record<string, Answer>>;
  /** The codes answered now, in printed order. */
  readonly own: readonly string[];
  /** The codes answered as before, in printed order: a start, to be looked through. */
  readonly carried: readonly string[];
  /** The codes without an answer, in printed order, each with the reason. */
  readonly open: readonly Unanswered[];
}

/** A criterion that is answered otherwise than before. */
export interface AnswerChange {
  readonly criterion: string;
  /** The earlier answer, as the set now has it. */
  readonly from: Answer;
  readonly to: Answer;
  /** The points of both by the set now. */
  readonly points: { readonly before: number; readonly after: number };
  /** The places of the documents in the new dossier that are evidence for the criterion. */
  readonly evidence: readonly number[];
}

/** The earlier answers that hold under the set now; none where there were none. */
export function carriedFrom(set: CriteriaSet, { answers, members }: Fields, now: CriteriaSet): CarryOver {
  return members === undefined
    ? carryOver(set, (answers === undefined ? {} : answers) as object, now)
    : carryOverCouncil(set, members as readonly Member[], now);
}

/** Puts the answers of now before those carried over. */
export function mergeAnswers(set: CriteriaSet, own: Fields, carried: CarryOver): MergedAnswers {
  const answered = Object.entries(own).filter(([, answer]) => answer !== undefined);
  const given = { ...carried.answers, ...Object.fromEntries(answered) } as Readonly<Record<string, Answer>>;
  const isOut = ({ code, appliesIf }: Criterion) =>
    own[code] === undefined && appliesIf !== undefined && pointsOf(set, appliesIf, given[appliesIf]) === 0;
  const out = new Set(set.criteria.filter(isOut).map(({ code }) => code));
  const all = Object.fromEntries(
    Object.entries(given)
      .filter(([code]) => !out.has(code))
      // -0 is 0, as it is in JSON.
      .map(([code, answer]) => [code, numberOf(answer) ?? answer]),
  );
  const codes = set.criteria.map(({ code }) => code);
  const reasons = new Map(carried.unanswered.map(({ criterion, because }) => [criterion, because]));
  return {
    all,
    own: codes.filter((code) => own[code] !== undefined),
    carried: codes.filter((code) => own[code] === undefined && Object.hasOwn(all, code)),
    open: codes
      .filter((code) => !Object.hasOwn(all, code))
      .map((criterion) => ({
        criterion,
        because: out.has(criterion) ? "carry.not-applicable" : (reasons.get(criterion) ?? "carry.not-answered"),
      })),
  };
}

/** The criteria that are answered otherwise than before, in printed order. */
export function changedAnswers(
  set: CriteriaSet,
  own: Fields,
  carried: CarryOver,
  evidence: (criterion: string) => readonly number[],
): readonly AnswerChange[] {
  return set.criteria.flatMap(({ code }) => {
    const from = carried.answers[code];
    const to = numberOf(own[code]) ?? (own[code] as Answer | undefined);
    if (from === undefined || to === undefined || isSameAnswer(from, to)) {
      return [];
    }
    const points = { before: pointsOf(set, code, from), after: pointsOf(set, code, to) };
    return [{ criterion: code, from, to, points, evidence: evidence(code) }];
  });
}

/** The points of an answer; NaN where there is none that counts. */
function pointsOf(set: CriteriaSet, code: string, answer: unknown): number {
  const criterion = set.criteria.find((one) => one.code === code);
  const points = criterion === undefined || answer === undefined ? null : readAnswer(criterion, answer, [], []);
  return points ?? Number.NaN;
}
