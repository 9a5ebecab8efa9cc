import type { DocumentKind } from "../../records/dossier.js";

/** The papers of the procedure itself, each of which belongs to certain stages; all other kinds are evidence. */
const filing = [
  "registration-form",
  "self-assessment-report",
  "commune-report",
  "commune-request",
  "province-request",
  "advisory-report",
  "council-report",
  "result-approval",
  "additional-tests",
] as const satisfies readonly DocumentKind[];

const kinds: ReadonlySet<unknown> = new Set(filing);

/** Whether a kind of document is a paper of the procedure and no evidence. */
export function isFilingKind(kind: unknown): boolean {
  return kinds.has(kind);
}
