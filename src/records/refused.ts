import type { RecordIssue, RecordIssueCode, RecordIssueParams } from "./issue.js";

/** The outcome of a reader of one value that refuses it. */
export function refused<C extends RecordIssueCode>(
  code: C,
  params: RecordIssueParams[C],
): { readonly ok: false; readonly issues: readonly RecordIssue<C>[] } {
  return { ok: false, issues: [{ code, path: [], params } as unknown as RecordIssue<C>] };
}
