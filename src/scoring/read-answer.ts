import { itemsOf } from "../base/fields.js";
import type { IssuePath } from "../base/finding.js";
import { type IssueSink, MOST_ISSUES, report } from "../base/issue-list.js";
import { preview } from "../base/preview.js";
import type { Criterion, Level } from "../decisions/criterion.js";
import { permittedAnswers } from "../decisions/permitted-answers.js";
import type { Issue } from "./issue.js";

/**
 * The points an answer earns, or null where it is none the criterion permits; the reason goes to `issues`.
 *
 * - `choice`: the number of a printed level, counting from 1; 0 for none of them;
 * - `yesNo`: 1 for yes, 0 for no;
 * - `cases`: case letter and level, such as `"a1"`; 0 for none;
 * - `sum`: a list of ticked levels, such as `[1, 3]`; 0 or an empty list for none.
 *
 * @param criterion - the criterion answered
 * @param answer - the answer as given, of any type
 * @param path - where the sheet's answers stand
 * @param issues - takes what is wrong with it
 */
export function readAnswer(
  criterion: Criterion,
  answer: unknown,
  path: IssuePath,
  issues: IssueSink<Issue>,
): number | null {
  const points = pointsOf(criterion, answer);
  if (points === undefined) {
    refuse(criterion, answer, [...path, criterion.code], issues);
    return null;
  }
  return points;
}

function pointsOf(criterion: Criterion, answer: unknown): number | undefined {
  const { kind, max, levels } = criterion;
  if (answer === 0) {
    return 0;
  }
  if (kind === "choice") {
    return levelAt(levels, answer)?.points;
  }
  if (kind === "yesNo") {
    return answer === 1 ? max : undefined;
  }
  return kind === "cases" ? listed(criterion, answer) : ticked(levels, answer);
}

/** The points of an answer among those a criterion permits. */
function listed(criterion: Criterion, answer: unknown): number | undefined {
  return permittedAnswers(criterion).find((permitted) => permitted.answer === answer)?.points;
}

function levelAt(levels: readonly Level[], answer: unknown): Level | undefined {
  return typeof answer === "number" ? levels[answer - 1] : undefined;
}

/** The points of ticked levels together, where each is one of the form's and ticked once. */
function ticked(levels: readonly Level[], answer: unknown): number | undefined {
  const ticks = itemsOf(answer, levels.length);
  if (ticks === undefined || new Set(ticks).size < ticks.length) {
    return undefined;
  }
  let sum = 0;
  for (const tick of ticks) {
    const level = levelAt(levels, tick);
    if (level === undefined) {
      return undefined;
    }
    sum += level.points;
  }
  return sum;
}

/** Says why an answer is none of the permitted ones; for a list of ticks, of each tick. */
function refuse(criterion: Criterion, answer: unknown, path: IssuePath, issues: IssueSink<Issue>): void {
  const ticks = criterion.kind === "sum" ? itemsOf(answer, MOST_ISSUES) : undefined;
  if (ticks === undefined) {
    refuseOne(criterion, answer, path, issues);
    return;
  }
  const seen = new Set<unknown>();
  for (const [index, tick] of ticks.entries()) {
    if (seen.has(tick)) {
      report(issues, "answer.level-twice", [...path, index], { criterion: criterion.code, given: preview(tick) });
    } else if (levelAt(criterion.levels, tick) === undefined) {
      refuseOne(criterion, tick, [...path, index], issues);
    }
    seen.add(tick);
  }
}

function refuseOne(criterion: Criterion, answer: unknown, path: IssuePath, issues: IssueSink<Issue>): void {
  const { code, kind, levels, cases = [] } = criterion;
  const params = {
    criterion: code,
    given: preview(answer),
    allowed: [0, ...permittedAnswers(criterion).map((permitted) => permitted.answer)],
  };
  const level = levels.findIndex(({ points }) => points === answer) + 1;
  if (kind === "cases" && (typeof answer === "number" || typeof answer === "string")) {
    const hasCase = cases.some((branch) => String(answer).startsWith(branch.code));
    report(issues, hasCase ? "answer.unknown-level" : "answer.unknown-case", path, params);
  } else if (level > 0) {
    report(issues, "answer.points-not-level", path, { ...params, level });
  } else if (typeof answer === "number" && !Number.isNaN(answer)) {
    report(issues, "answer.unknown-level", path, params);
  } else {
    const isNumber = typeof answer === "string" && /^\s?\d{1,3}\s?$/.test(answer);
    report(issues, isNumber ? "answer.number-as-text" : "answer.wrong-type", path, params);
  }
}
