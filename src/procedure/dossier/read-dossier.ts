import type { DossierDocument } from "../../records/dossier.js";
import { fieldsOf, preview } from "../../scoring/issue.js";
import { type DossierIssue, dossierIssue } from "./issue.js";

/** As many documents as the record of a dossier can have. */
const MOST_DOCUMENTS = 500;
/** As many criteria as a document can name. */
const MOST_CRITERIA = 100;
/** As many media as a document can have. */
const MOST_MEDIA = 2;

/** A document as far as it can be read. */
export interface ReadDocument {
  /** Its place in the dossier, counted from 0. */
  readonly index: number;
  /** The document itself. */
  readonly document: DossierDocument;
  readonly kind: unknown;
  readonly issued: unknown;
  readonly expires: unknown;
  /** Absent where no media are recorded. */
  readonly media: readonly unknown[] | undefined;
  readonly criteria: readonly unknown[];
}

/** A dossier as far as it can be read. */
export interface ReadDossier {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly documents: readonly ReadDocument[];
  readonly issues: readonly DossierIssue[];
}

/** Reads a dossier of any origin without throwing; a validated one has no issues here. */
export function readDossier(dossier: unknown): ReadDossier {
  const fields = fieldsOf(dossier);
  const list = itemsOf(fields?.["documents"], MOST_DOCUMENTS + 1);
  if (fields === undefined || list === undefined) {
    const given = preview(fields === undefined ? dossier : fields["documents"]);
    const path = fields === undefined ? [] : ["documents"];
    return { fields: fields ?? {}, documents: [], issues: [dossierIssue("dossier.unreadable", path, { given })] };
  }
  const issues: DossierIssue[] = [];
  if (list.length > MOST_DOCUMENTS) {
    issues.push(dossierIssue("dossier.too-many-documents", ["documents"], { most: MOST_DOCUMENTS }));
  }
  const documents = list.slice(0, MOST_DOCUMENTS).flatMap((item, index) => {
    const document = readDocument(item, index);
    if (document === undefined) {
      issues.push(dossierIssue("dossier.unreadable", ["documents", index], { given: preview(item) }));
      return [];
    }
    return [document];
  });
  return { fields, documents, issues };
}

function readDocument(item: unknown, index: number): ReadDocument | undefined {
  const fields = fieldsOf(item);
  if (fields === undefined) {
    return undefined;
  }
  const { kind, issued, expires, media, criteria } = fields as Readonly<
    Record<"kind" | "issued" | "expires" | "media" | "criteria", unknown>
  >;
  return {
    index,
    document: item as DossierDocument,
    kind,
    issued,
    expires,
    media: itemsOf(media, MOST_MEDIA),
    criteria: itemsOf(criteria, MOST_CRITERIA) ?? [],
  };
}

/** The first items of a list, with `undefined` for its holes; undefined for what is no list or cannot be read. */
function itemsOf(value: unknown, most: number): readonly unknown[] | undefined {
  try {
    return Array.isArray(value)
      ? Array.from({ length: Math.min(value.length, most) }, (_, index) => value[index])
      : undefined;
  } catch {
    return undefined;
  }
}
