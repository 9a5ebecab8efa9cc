import { report } from "../../base/issue-list.js";
import { preview } from "../../base/preview.js";
import { readDay, readOptional } from "../../base/read.js";
import type { DossierIssues } from "./issue.js";
import type { ReadDocument } from "./read-dossier.js";

/** Whether a document is valid on a day: from the day it was issued to its last day, both included. */
export function checkDocumentDays(issues: DossierIssues, read: ReadDocument, on: string): void {
  const document = preview(read.kind);
  const atIssued = ["documents", read.index, "issued"];
  const atExpires = ["documents", read.index, "expires"];
  const issued = readOptional(readDay, issues, atIssued, read.issued);
  const expires = readOptional(readDay, issues, atExpires, read.expires);
  if (issued !== undefined && on < issued) {
    report(issues, "dossier.document-not-yet-valid", atIssued, { document, issued, on });
  }
  if (expires !== undefined && on > expires) {
    report(issues, "dossier.document-expired", atExpires, { document, expires, on });
  }
}
