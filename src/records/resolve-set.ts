import { fieldsOf } from "../base/fields.js";
import { report } from "../base/issue-list.js";
import type { Outcome } from "../base/outcome.js";
import { preview } from "../base/preview.js";
import type { CriteriaSet } from "../decisions/criteria-set.js";
import { requireDecisions, type SetSource } from "../scoring/rate-evaluation.js";
import type { IssueList, RecordIssue } from "./issue.js";

/** What names a product set: a product, a score sheet, an evaluation or a dossier does. */
export interface SetReference {
  /** The decision's code. */
  readonly decision: string;
  /** The set's number or slug. */
  readonly set: number | string;
}

/**
 * The criteria set a record names.
 *
 * @param reference - a record with `decision` and `set`
 * @param decisions - the decisions to look the set up in
 * @returns the set, or one of the issues `decision.unknown`, `set.unknown`, `set.of-other-decision`
 * @throws TypeError when `decisions` are none
 * @example
 * resolveSet({ decision: "2026", set: "tea" }, decisions); // { ok: true, value: tea }
 */
export function resolveSet(
  reference: SetReference,
  decisions: readonly SetSource[],
): Outcome<CriteriaSet, RecordIssue> {
  requireDecisions("resolveSet", decisions);
  const { decision, set } = (fieldsOf(reference) ?? {}) as Partial<SetReference>;
  const issues: IssueList = [];
  const source = decisions.find(({ code }) => code === decision);
  const found = source?.find(set);
  if (found !== undefined) {
    return { ok: true, value: found };
  }
  const given = preview(set);
  const others = decisions.filter(({ find }) => find(set) !== undefined).map(({ code }) => code);
  if (source === undefined) {
    const known = decisions.map(({ code }) => code);
    report(issues, "decision.unknown", ["decision"], { given: preview(decision), known });
  } else if (others.length > 0) {
    report(issues, "set.of-other-decision", ["set"], { decision: source.code, given, others });
  } else {
    report(issues, "set.unknown", ["set"], { decision: source.code, given });
  }
  return { ok: false, issues };
}
