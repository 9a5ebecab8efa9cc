import type { InputIssue } from "../../base/input-issue.js";
import { kindOf } from "../../base/preview.js";
import { readFields } from "../../base/read.js";
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
  readonly issues: readonly InputIssue[];
}

/** Reads a dossier of any origin without throwing; a validated one has no issues here. */
export function readDossier(dossier: unknown): ReadDossier {
  const issues: InputIssue[] = [];
  const fields = readFields(issues, [], dossier) ?? { documents: [] };
  const list = readList(fields["documents"], issues);
  const documents = list.flatMap((item, index) => readDocument(item, index, issues) ?? []);
  return { fields, documents, issues };
}

function readList(value: unknown, issues: InputIssue[]): readonly unknown[] {
  const path = ["documents"];
  const list = itemsOf(value, MOST_DOCUMENTS + 1);
  if (list === undefined) {
    const params = { expected: "array", given: kindOf(value) };
    issues.push({ code: "field.wrong-type", path, params });
    return [];
  }
  if (list.length > MOST_DOCUMENTS) {
    issues.push({ code: "list.too-long", path, params: { most: MOST_DOCUMENTS } });
  }
  return list.slice(0, MOST_DOCUMENTS);
}

function readDocument(item: unknown, index: number, issues: InputIssue[]): ReadDocument | undefined {
  const fields = readFields(issues, ["documents", index], item);
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
