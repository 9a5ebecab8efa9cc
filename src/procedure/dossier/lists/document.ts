import type { DocumentKind } from "../../../records/dossier.js";
import { documentNames } from "../../../records/names/document-names.js";
import type { DossierKind } from "../../timeline/instrument.js";
import type { DocumentList, RequiredDocument } from "../requirement.js";

/** What a required document has besides its kind and its source. */
type Details = Partial<Pick<RequiredDocument, "name" | "form" | "condition" | "contents">>;

/** A required document; its name is that of its kind where none is given. */
export function document(kind: DocumentKind, source: string, details: Details = {}): RequiredDocument {
  return {
    kind,
    name: documentNames[kind],
    form: null,
    mandatory: details.condition !== "if-any",
    contents: [],
    inProductDossier: false,
    source,
    ...details,
  };
}

/** The producer's documents as they go along at a later stage. */
export function productDossier(documents: readonly RequiredDocument[]): readonly RequiredDocument[] {
  return documents.map((each) => ({ ...each, inProductDossier: true }));
}

/** A list that is known in full. */
export function complete(...documents: readonly RequiredDocument[]): DocumentList {
  return { documents, isComplete: true };
}

/** The same list for every kind of dossier. */
export function forAllKinds(list: DocumentList): Readonly<Record<DossierKind, DocumentList>> {
  return { first: list, upgrade: list, "re-evaluation": list };
}
