import { fieldsOf, numberOf } from "../base/fields.js";
import { refuseKind } from "../base/read.js";
import type { Answer } from "../decisions/answer.js";
import type { AnswerTypes, CriteriaSet } from "../decisions/criteria-set.js";
import type { Criterion } from "../decisions/criterion.js";
import type { Issue, IssueList } from "../scoring/issue.js";
import { readAnswer } from "../scoring/read-answer.js";
import { refuseUnknown } from "../scoring/score-sheet.js";
import { type Carried, carryAnswer } from "./carry-answer.js";
import { correspondingCriteria } from "./corresponding-criteria.js";

/**
 * Why a criterion of the new set has to be answered anew:
 *
 * - `carry.criterion-added`: the earlier set does not ask it;
 * - `carry.not-answered`: it was not answered;
 * - `carry.faulty`: the earlier answer is none its set permits, see the issues;
 * - `carry.asked-differently`: it was answered in another way, such as by ticks;
 * - `carry.levels-changed`: the answer was none of the levels, or ticks, and the levels are others now;
 * - `carry.condition-ended`: no level states the chosen condition any more;
 * - `carry.members-differ`: a council's members answered it differently, or not all of them did;
 * - `carry.not-applicable`: it applies only with another criterion's points, and that one carried over without any.
 */
export type CarryReason =
  | "carry.criterion-added"
  | "carry.not-answered"
  | "carry.faulty"
  | "carry.members-differ"
  | "carry.not-applicable"
  | Extract<Carried, { because: string }>["because"];

/** A criterion of the new set without a carried answer. */
export interface Unanswered {
  readonly criterion: string;
  readonly because: CarryReason;
}

/** What of an earlier sheet still holds. */
export interface CarryOver {
  /** Answers to the new set, by its criterion codes. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** The codes answered, in printed order. */
  readonly carried: readonly string[];
  /** All other codes, in printed order. */
  readonly unanswered: readonly Unanswered[];
  /** What is wrong with the earlier answers: `answer.*`, `answers.not-an-object`. */
  readonly issues: readonly Issue[];
}

/**
 * The answers of an earlier sheet that hold under another criteria set: a start for a re-evaluation, never a result.
 *
 * An answer is carried over where both sets ask the question and the chosen condition is worded the same in both; its number
 * may be another. The condition may give other points, and a better one may have been added: everything carried is to be
 * looked through.
 *
 * @param fromSet - the set the sheet was filled in by
 * @param answers - the earlier answers, complete or not
 * @param toSet - the set to fill in
 * @returns answers for `toSet`, the criteria left open with the reason, and the issues of faulty answers
 * @throws TypeError when one of the sets is no criteria set
 * @example
 * carryOver(freshProduce2023, { "1.2": 2, "3.5": 1 }, freshProduce2026).answers; // { "1.3": 2 }
 * @see annex II of 1048/QĐ-TTg, 148/QĐ-TTg and 26/2026/QĐ-TTg: the forms
 */
export function carryOver<A extends AnswerTypes>(
  fromSet: CriteriaSet<A>,
  answers: NoInfer<Partial<A>>,
  toSet: CriteriaSet,
): CarryOver {
  const { pairs } = correspondingCriteria(fromSet, toSet);
  const issues: IssueList = [];
  const valid = readAnswers(fromSet, answers, issues);
  const settled = new Map<Criterion, Settled>();
  for (const to of toSet.criteria) {
    const pair = pairs.find((candidate) => candidate.to === to.code);
    const from = fromSet.criteria.find(({ code }) => code === pair?.from);
    const given = from === undefined ? { because: "carry.criterion-added" as const } : (valid.get(from.code) ?? absent);
    settled.set(
      to,
      "because" in given || from === undefined ? given : carryAnswer(from, to, pair?.sameLevels === true, given.answer),
    );
  }
  return { ...settle(toSet, settled), issues };
}

/** An answer, or why there is none. */
type Settled = { readonly answer: Answer } | { readonly because: CarryReason };

/** What became of the new set's criteria, in printed order. */
type Sheet = ReadonlyMap<Criterion, Settled>;

const absent = { because: "carry.not-answered" } as const;

/** The earlier answers that count, by the earlier set's codes. */
function readAnswers(set: CriteriaSet, answers: unknown, issues: IssueList): ReadonlyMap<string, Settled> {
  const given = fieldsOf(answers);
  if (given === undefined) {
    refuseKind(issues, [], "object", answers);
    return new Map();
  }
  refuseUnknown(set, given, [], issues);
  return new Map(
    set.criteria
      .filter(({ code }) => given[code] !== undefined)
      .map((criterion) => [criterion.code, readOne(criterion, given[criterion.code], issues)]),
  );
}

function readOne(criterion: Criterion, answer: unknown, issues: IssueList): Settled {
  return readAnswer(criterion, answer, [], issues) === null
    ? { because: "carry.faulty" }
    : { answer: Array.isArray(answer) ? [...answer] : (numberOf(answer) ?? (answer as Answer)) };
}

/** Sorts what was found, leaving out what does not apply by the answers carried over. */
function settle(set: CriteriaSet, settled: Sheet): Omit<CarryOver, "issues"> {
  const answers: Record<string, Answer> = {};
  const unanswered: Unanswered[] = [];
  for (const [criterion, found] of settled) {
    if (!applies(set, criterion, settled)) {
      unanswered.push({ criterion: criterion.code, because: "carry.not-applicable" });
    } else if ("answer" in found) {
      answers[criterion.code] = found.answer;
    } else {
      unanswered.push({ criterion: criterion.code, because: found.because });
    }
  }
  return {
    answers,
    carried: set.criteria.map(({ code }) => code).filter((code) => Object.hasOwn(answers, code)),
    unanswered,
  };
}

function applies(set: CriteriaSet, { appliesIf }: Criterion, settled: Sheet): boolean {
  const condition = set.criteria.find(({ code }) => code === appliesIf);
  const root = condition && settled.get(condition);
  return !(condition && root && "answer" in root) || readAnswer(condition, root.answer, [], []) !== 0;
}
