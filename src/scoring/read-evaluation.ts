import { fieldsOf } from "../base/fields.js";
import { report } from "../base/issue-list.js";
import { preview } from "../base/preview.js";
import { readList, refuseKind } from "../base/read.js";
import type { CriteriaSet } from "../decisions/criteria-set.js";
import { isNamed } from "../decisions/find.js";
import { isId, readCouncil } from "./council.js";
import type { IssueList } from "./issue.js";
import { MOST_GROUNDS } from "./limits.js";
import { type Note, noteUnknown } from "./note.js";
import type { Score } from "./score.js";
import { scoreAnswers } from "./score-sheet.js";

/** An evaluation as far as it can be read. */
export interface EvaluationReading {
  readonly id?: string | number | undefined;
  readonly isCouncil: boolean;
  readonly sheets: readonly Score[];
  /** Appointed members without a sheet. */
  readonly missing: readonly (string | number)[];
  /** Grounds the set knows. */
  readonly rejections: readonly string[];
}

/** Reads an evaluation of any shape and scores its sheets. */
export function readEvaluation(
  set: CriteriaSet,
  evaluation: unknown,
  issues: IssueList,
  notes: Note[],
): EvaluationReading {
  const fields = fieldsOf(evaluation);
  if (fields === undefined) {
    refuseKind(issues, [], "object", evaluation);
    return { isCouncil: false, sheets: [], missing: [], rejections: [] };
  }
  return readFields(set, fields, issues, notes);
}

const FIELDS = ["id", "decision", "set", "answers", "members", "appointed", "rejections"];

function readFields(
  set: CriteriaSet,
  fields: Readonly<Record<string, unknown>>,
  issues: IssueList,
  notes: Note[],
): EvaluationReading {
  const { id, decision, set: key, answers, members, appointed, rejections } = fields;
  noteUnknown(fields, FIELDS, [], notes);
  checkIdentity(set, decision, key, issues);
  const known = readRejections(set, rejections, issues);
  const isCouncil = members !== undefined;
  if (isCouncil === (answers !== undefined)) {
    report(issues, isCouncil ? "evaluation.answers-and-members" : "evaluation.no-answers", [], {});
  }
  const { sheets, missing } = isCouncil
    ? readCouncil(set, members, appointed, issues, notes)
    : { sheets: answers === undefined ? [] : [scoreAnswers(set, answers, ["answers"], issues)], missing: [] };
  return { id: readId(id).id, isCouncil, sheets, missing, rejections: known };
}

/** The caller's identifier, where it is one. */
export function readId(id: unknown): { readonly id?: string | number } {
  // -0 is 0, as it is in JSON.
  return isId(id) ? { id: typeof id === "number" ? id + 0 : id } : {};
}

/** Refuses answers that are said to belong to another set. */
function checkIdentity(set: CriteriaSet, decision: unknown, key: unknown, issues: IssueList): void {
  if (decision !== undefined && decision !== set.decision) {
    report(issues, "evaluation.other-set", ["decision"], { given: preview(decision), expected: set.decision });
  }
  if (key !== undefined && !isNamed(set, key)) {
    report(issues, "evaluation.other-set", ["set"], { given: preview(key), expected: String(set.set) });
  }
}

/** The reported grounds that the set knows, each once, in the order of the form. */
export function readRejections(set: CriteriaSet, rejections: unknown, issues: IssueList): readonly string[] {
  if (rejections === undefined) {
    return [];
  }
  const given = readList(issues, ["rejections"], rejections, MOST_GROUNDS) ?? [];
  const allowed = set.grounds.map(({ code }) => code);
  for (const [index, code] of given.entries()) {
    if (!allowed.some((known) => known === code)) {
      report(issues, "rejections.unknown", ["rejections", index], { given: preview(code), allowed });
    }
  }
  return allowed.filter((code) => given.includes(code));
}
