import type { Fields } from "../../base/fields.js";
import type { InputIssue } from "../../base/input-issue.js";
import { type InputIssues, readFields, readList } from "../../base/read.js";
import type { DossierDocument } from "../../records/dossier.js";

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
  readonly id: unknown;
  readonly kind: unknown;
  readonly name: unknown;
  readonly number: unknown;
  readonly issued: unknown;
  readonly expires: unknown;
  /** Absent where no media are recorded. */
  readonly media: readonly unknown[] | undefined;
  readonly criteria: readonly unknown[];
}

/** A dossier as far as it can be read. */
export interface ReadDossier {
  /** Undefined where it is no object. */
  readonly fields: Fields | undefined;
  readonly documents: readonly ReadDocument[];
  /** Whether the list of documents was read: otherwise it cannot be said what it lacks. */
  readonly isListed: boolean;
  readonly issues: readonly InputIssue[];
}

/** Reads a dossier of any origin without throwing; a validated one has no issues here. */
export function readDossier(dossier: unknown): ReadDossier {
  const issues: InputIssue[] = [];
  const fields = readFields(issues, [], dossier);
  const list = fields && readList(issues, ["documents"], fields["documents"], MOST_DOCUMENTS);
  const documents = (list ?? []).flatMap((item, index) => readDocument(issues, item, index) ?? []);
  return { fields, documents, isListed: list !== undefined, issues };
}

function readDocument(issues: InputIssues, item: unknown, index: number): ReadDocument | undefined {
  const path = ["documents", index];
  const fields = readFields(issues, path, item);
  if (fields === undefined) {
    return undefined;
  }
  const { id, kind, name, number, issued, expires, media, criteria } = fields;
  const listAt = (field: string, value: unknown, most: number) =>
    value === undefined ? undefined : readList(issues, [...path, field], value, most);
  return {
    index,
    document: item as DossierDocument,
    id,
    kind,
    name,
    number,
    issued,
    expires,
    media: listAt("media", media, MOST_MEDIA),
    criteria: listAt("criteria", criteria, MOST_CRITERIA) ?? [],
  };
}
