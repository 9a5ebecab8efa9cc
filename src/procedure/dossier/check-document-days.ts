import type { IssuePath } from "../../base/finding.js";
import type { InputIssue } from "../../base/input-issue.js";
import { preview } from "../../base/preview.js";
import { readDay } from "../../base/read.js";
import { type DossierIssue, dossierIssue } from "./issue.js";
import type { ReadDocument } from "./read-dossier.js";

/** Whether a document is valid on a day: from the day it was issued to its last day, both included. */
export function checkDocumentDays(
  { index, kind, issued, expires }: ReadDocument,
  on: string,
): readonly (DossierIssue | InputIssue)[] {
  const issues: (DossierIssue | InputIssue)[] = [];
  const document = preview(kind);
  const first = dayAt(["documents", index, "issued"], issued, issues);
  const last = dayAt(["documents", index, "expires"], expires, issues);
  if (first !== undefined && on < first) {
    const params = { document, issued: first, on };
    issues.push(dossierIssue("dossier.document-not-yet-valid", ["documents", index, "issued"], params));
  }
  if (last !== undefined && on > last) {
    const params = { document, expires: last, on };
    issues.push(dossierIssue("dossier.document-expired", ["documents", index, "expires"], params));
  }
  return issues;
}

/** The day at a place; undefined where there is none, and an issue where it is no day. */
function dayAt(path: IssuePath, value: unknown, issues: (DossierIssue | InputIssue)[]): string | undefined {
  return value === undefined ? undefined : readDay(issues, path, value);
}
