import type { IssuePath } from "../base/finding.js";
import type { RecordIssue, RecordIssueCode, RecordIssueParams } from "./issue.js";

/** Issues as they are found. */
export type IssueList = RecordIssue[];

const MOST_ISSUES = 1000;

/** Puts an issue on the list; after 1,000 one more says so and the rest is left out. */
export function reportIssue<C extends RecordIssueCode>(
  issues: IssueList,
  code: C,
  path: IssuePath,
  params: RecordIssueParams[C],
): void {
  if (issues.length < MOST_ISSUES) {
    issues.push({ code, path, params } as unknown as RecordIssue);
  } else if (issues.length === MOST_ISSUES) {
    issues.push({ code: "input.more-issues", path: [], params: { listed: MOST_ISSUES } });
  }
}
