import type { FindingOf, Given } from "../base/finding.js";

/** What can be wrong with the name of a decision or product set, by stable code; the same wherever one is named. */
export interface LookUpIssueParams {
  /** No decision with this code is known; `given` is null where none is named. */
  "decision.unknown": { given: Given; known: readonly string[] };
  /** The decision has no such product set; `given` is null where none is named. */
  "set.unknown": { decision: string; given: Given };
}

/** A problem with the name of a decision or product set. */
export type LookUpIssue<C extends keyof LookUpIssueParams = keyof LookUpIssueParams> = FindingOf<LookUpIssueParams, C>;
