import { fieldsOf } from "../../base/fields.js";
import { report } from "../../base/issue-list.js";
import type { Outcome } from "../../base/outcome.js";
import { preview } from "../../base/preview.js";
import { refuseKind } from "../../base/read.js";
import { requireOptions } from "../../base/require-argument.js";
import type { Answer } from "../../decisions/answer.js";
import type { AnswerTypes, CriteriaSet } from "../../decisions/criteria-set.js";
import type { Criterion } from "../../decisions/criterion.js";
import { setCode } from "../../decisions/find.js";
import type { Issue, IssueList } from "../../scoring/issue.js";
import { requireDecisions, type SetSource } from "../../scoring/rate-evaluation.js";
import { readAnswer } from "../../scoring/read-answer.js";
import { refuseUnknown, requireSet } from "../../scoring/score-sheet.js";
import { headerOf, MOST_CHARACTERS } from "./answered-set.js";
import { readCheckSum, withCheckSum } from "./check-sum.js";
import type { ExchangeIssue } from "./issue.js";

/** A sheet as an answer string holds it. */
export interface AnswerSheet {
  readonly decision: string;
  /** The set's number; the slug of a set that stands beside its original. */
  readonly set: number | string;
  readonly answers: Readonly<Record<string, Answer>>;
}

/** How an answer string is written. */
export interface AnswerStringOptions {
  /**
   * Whether it is to be printed and scanned back: with a check sum behind it, and in capital letters, so that the longest
   * sheet of all decisions is a QR code of version 9 at level M (53 × 53 dots).
   */
  readonly isScanned?: boolean;
}

/**
 * The canonical one-line form of a sheet: `OCOP:2026/11/1.1:3/1.2:0/…`.
 *
 * The decision is the string's version. Criteria stand in printed order; those without an answer are left out. Equal
 * answers give equal strings, so the string can be compared, stored or put into an address.
 *
 * It holds answers alone: grounds for a rejection or a stop, which a council reports beside them, go with the evaluation (JSON).
 *
 * For a QR code on paper it is asked for with a check sum: two characters that find any one wrong character and any two
 * neighbours that changed places.
 *
 * @param set - the criteria set
 * @param answers - the answers, complete or not
 * @param options - `isScanned`: with a check sum, for a QR code
 * @returns the string, or the `answer.*` issues of what is no permitted answer
 * @throws TypeError when `set` is no criteria set or `options` are none
 * @example
 * formatAnswers(tea, { "1.2": 1, "1.1": 3 }); // { ok: true, value: "OCOP:2026/11/1.1:3/1.2:1" }
 * formatAnswers(tea, { "1.1": 3 }, { isScanned: true }); // { ok: true, value: "OCOP:2026/11/1.1:3/*TX" }
 */
export function formatAnswers<A extends AnswerTypes>(
  set: CriteriaSet<A>,
  answers: NoInfer<Partial<A>>,
  options: AnswerStringOptions = {},
): Outcome<string, Issue | ExchangeIssue> {
  requireSet("formatAnswers", set);
  requireOptions("formatAnswers", options);
  const issues: IssueList = [];
  const given = fieldsOf(answers);
  if (given === undefined) {
    refuseKind(issues, [], "object", answers);
    return { ok: false, issues: issues };
  }
  const pieces = [`OCOP:${setCode(set)}`];
  for (const criterion of set.criteria) {
    const answer = Object.hasOwn(given, criterion.code) ? given[criterion.code] : undefined;
    if (answer !== undefined && readAnswer(criterion, answer, [], issues) !== null) {
      pieces.push(`${criterion.code}:${formatAnswer(answer)}`);
    }
  }
  refuseUnknown(set, given, [], issues);
  if (issues.length > 0) {
    return { ok: false, issues: issues };
  }
  const text = pieces.join("/");
  return { ok: true, value: options.isScanned ? withCheckSum(text.toUpperCase()) : text };
}

/** `3`, `a1`, or ticked levels in printed order: `1+3`. */
function formatAnswer(answer: unknown): string {
  if (!Array.isArray(answer)) {
    return String(answer === 0 ? 0 : answer);
  }
  return answer.length === 0 ? "0" : [...answer].sort((one, other) => one - other).join("+");
}

/**
 * Reads an answer string back, with its check sum where it has one.
 *
 * @param text - a string of {@link formatAnswers}; the order of its criteria is free
 * @param decisions - the decisions to look the set up in
 * @returns decision, set and answers, or all that is wrong: `answer-string.*`, `decision.unknown`, `set.unknown`, `answer.*`
 * @example
 * parseAnswers("OCOP:2026/11/1.1:3", decisions);
 * // { ok: true, value: { decision: "2026", set: 11, answers: { "1.1": 3 } } }
 */
export function parseAnswers(
  text: string,
  decisions: readonly SetSource[],
): Outcome<AnswerSheet, Issue | ExchangeIssue> {
  requireDecisions("parseAnswers", decisions);
  if (typeof text === "string" && text.length > MOST_CHARACTERS) {
    return refused({
      code: "answer-string.too-long",
      path: [],
      params: { length: text.length, most: MOST_CHARACTERS },
    });
  }
  const checked = typeof text === "string" ? readCheckSum(text) : undefined;
  if (checked?.isWrong) {
    return refused({ code: "answer-string.wrong-check-sum", path: [], params: { given: preview(text.slice(-2)) } });
  }
  const header = checked && headerOf(checked.text);
  if (header === undefined) {
    return refused({ code: "answer-string.no-header", path: [], params: { given: preview(text) } });
  }
  const { decision, key, body } = header;
  const issues: IssueList = [];
  const source = decisions.find(({ code }) => code === decision);
  const set = source?.find(`${decision}/${key}`);
  if (source === undefined) {
    const known = decisions.map(({ code }) => code);
    report(issues, "decision.unknown", ["decision"], { given: decision, known });
  } else if (set === undefined) {
    report(issues, "set.unknown", ["set"], { decision, given: key });
  }
  if (set === undefined) {
    return { ok: false, issues: issues };
  }
  const own: ExchangeIssue[] = [];
  const answers = readPieces(set, body, own, issues);
  const all = [...own, ...issues];
  return all.length > 0
    ? { ok: false, issues: all }
    : { ok: true, value: { decision, set: set.amendedBy === undefined ? set.set : set.slug, answers } };
}

function refused(issue: ExchangeIssue): Outcome<never, Issue | ExchangeIssue> {
  return { ok: false, issues: [issue] };
}

function readPieces(set: CriteriaSet, body: string, own: ExchangeIssue[], issues: IssueList): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  for (const piece of body.split("/").slice(1)) {
    const [, code = "", written = ""] = /^([\d.]+):([A-Za-z]?\d+|\d+(?:\+\d+)+)$/.exec(piece) ?? [];
    const criterion = set.criteria.find((candidate) => candidate.code === code);
    if (code === "") {
      own.push({ code: "answer-string.malformed", path: [], params: { given: preview(piece) } });
    } else if (Object.hasOwn(answers, code)) {
      own.push({ code: "answer-string.duplicate", path: [code], params: { criterion: code } });
    } else if (criterion === undefined) {
      report(issues, "answer.unknown-criterion", [code], { given: preview(code) });
    } else {
      answers[code] = readWritten(criterion, written);
      readAnswer(criterion, answers[code], [], issues);
    }
  }
  return answers;
}

function readWritten({ kind }: Criterion, written: string): Answer {
  if (kind === "sum" && written !== "0") {
    return written.split("+").map(Number);
  }
  return /^\d+$/.test(written) ? Number(written) : written.toLowerCase();
}
