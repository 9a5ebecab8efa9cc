import type { Label } from "../../language/label.js";
import type { DocumentKind } from "../../records/dossier.js";
import { documentNames } from "../../records/names/document-names.js";

/** A kind of evidence that a decision's guidance names, with what is asked of it. */
export interface EvidenceRow {
  readonly kind: DocumentKind;
  readonly name: Label;
  readonly requirement: Label;
  /** Where the row is printed. */
  readonly source: string;
}

/** A row of guidance; its name is that of its kind where none is given. */
export function evidence(kind: DocumentKind, source: string, vi: string, en: string, name?: Label): EvidenceRow {
  return { kind, name: name ?? documentNames[kind], requirement: { vi, en }, source };
}
