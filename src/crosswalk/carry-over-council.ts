import { report, reportAll } from "../base/issue-list.js";
import { readFields, readList } from "../base/read.js";
import type { Answer } from "../decisions/answer.js";
import type { AnswerTypes, CriteriaSet } from "../decisions/criteria-set.js";
import { isSameAnswer } from "../decisions/is-same-answer.js";
import type { Member } from "../scoring/evaluation.js";
import type { IssueList } from "../scoring/issue.js";
import { MOST_MEMBERS } from "../scoring/limits.js";
import { type CarryOver, type CarryReason, carryOver, type Unanswered } from "./carry-over.js";
import { requireSets } from "./require-sets.js";

/**
 * The answers of a council's sheets that hold under another criteria set: those that all members gave alike.
 *
 * Averages are of totals (art. 3.3); there is no council's answer to a criterion. Where members differ the criterion is left
 * open, with `carry.members-differ`.
 *
 * @param fromSet - the set the sheets were filled in by
 * @param members - the members' sheets, complete or not
 * @param toSet - the set to fill in
 * @returns as {@link carryOver}; issues also `council.empty`, `list.too-long` and `field.*`, all with paths from the
 *   evaluation down
 * @throws TypeError when one of the sets is no criteria set
 * @example
 * carryOverCouncil(tea2023, [{ answers: { "1.2": 2 } }, { answers: { "1.2": 1 } }], tea2026).unanswered;
 * // [{ criterion: "1.1", because: "carry.not-answered" }, …, { criterion: "1.3", because: "carry.members-differ" }, …]
 * @see 26/2026/QĐ-TTg, art. 3.3
 */
export function carryOverCouncil<A extends AnswerTypes>(
  fromSet: CriteriaSet<A>,
  members: readonly Member<NoInfer<A>>[],
  toSet: CriteriaSet,
): CarryOver {
  requireSets("carryOverCouncil", fromSet, toSet);
  const issues: IssueList = [];
  const list = readList(issues, ["members"], members, MOST_MEMBERS) ?? [];
  if (list.length === 0 && issues.length === 0) {
    report(issues, "council.empty", ["members"], {});
  }
  const sheets = list.flatMap((member, index) => {
    const fields = readFields(issues, ["members", index], member);
    return fields === undefined ? [] : [readSheet(fromSet, fields["answers"], toSet, index, issues)];
  });
  const answers: Record<string, Answer> = {};
  const unanswered: Unanswered[] = [];
  for (const { code } of toSet.criteria) {
    const outcome = agreed(code, sheets);
    if (outcome.because === undefined) {
      answers[code] = outcome.answer;
    } else {
      unanswered.push({ criterion: code, because: outcome.because });
    }
  }
  const carried = toSet.criteria.map(({ code }) => code).filter((code) => Object.hasOwn(answers, code));
  return { answers, carried, unanswered, issues };
}

function readSheet(
  fromSet: CriteriaSet,
  answers: unknown,
  toSet: CriteriaSet,
  member: number,
  issues: IssueList,
): CarryOver {
  const sheet = carryOver(fromSet, answers as object, toSet);
  reportAll(
    issues,
    sheet.issues.map((issue) => ({ ...issue, path: ["members", member, "answers", ...issue.path] })),
  );
  return sheet;
}

type Agreed = { readonly answer: Answer; readonly because?: undefined } | { readonly because: CarryReason };

/** The one answer of all sheets, or why there is none. */
function agreed(code: string, sheets: readonly CarryOver[]): Agreed {
  const [first, ...others] = sheets.map(({ answers }) => answers[code]);
  if (!others.every((other) => isSameAnswer(first, other))) {
    return { because: "carry.members-differ" };
  }
  if (first !== undefined) {
    return { answer: first };
  }
  const reasons = sheets.flatMap(({ unanswered }) => unanswered.filter(({ criterion }) => criterion === code));
  return { because: reasons[0]?.because ?? "carry.not-answered" };
}
