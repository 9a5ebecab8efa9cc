import { report } from "../../../base/issue-list.js";
import { preview } from "../../../base/preview.js";
import { readDay, readOptional } from "../../../base/read.js";
import type { CriterionPair } from "../../../crosswalk/corresponding-criteria.js";
import type { DossierDocument } from "../../../records/dossier.js";
import type { Findings } from "../check-requirements.js";
import { isFilingKind } from "../filing-kinds.js";
import type { DossierIssues } from "../issue.js";
import type { ReadDocument } from "../read-dossier.js";

/** A document of the earlier dossier, and what the new one has of it. */
export interface EarlierDocument {
  /** Its place in the earlier dossier, counted from 0. */
  readonly index: number;
  readonly document: DossierDocument;
  /** Its last day; null where none is recorded. */
  readonly until: string | null;
  /** The criteria it is evidence for, by the codes of the set now; those that are no longer asked are left out. */
  readonly criteria: readonly string[];
  /** The place of the same document in the new dossier, known by its id, or by kind and number; null where it is not there. */
  readonly filedAgain: number | null;
  /** The places of other documents of its kind in the new dossier that are valid on the day. */
  readonly sameKind: readonly number[];
}

/** The documents of an earlier dossier, each in one list, in the order of that dossier. */
export interface SortedDocuments {
  /** Evidence whose last day is not over; without a last day it counts as valid. */
  readonly valid: readonly EarlierDocument[];
  /** Evidence whose last day is over. */
  readonly expired: readonly EarlierDocument[];
  /** The papers of the procedure, such as form 01 and the commune's report: every filing has its own. */
  readonly writtenAnew: readonly EarlierDocument[];
}

/** A document with the days it is valid on. */
interface Dated extends ReadDocument {
  readonly from: string | undefined;
  readonly until: string | undefined;
}

/**
 * Sorts the documents of the earlier dossier by what becomes of them.
 *
 * @param found - takes what is wrong with their days, and as notes what ran out and is not renewed
 * @param earlier - the documents of the earlier dossier
 * @param now - those of the new one
 * @param pairs - the criteria that both sets ask
 * @param on - the day
 */
export function sortDocuments(
  { issues, notes }: Findings,
  earlier: readonly ReadDocument[],
  now: readonly ReadDocument[],
  pairs: readonly CriterionPair[],
  on: string,
): SortedDocuments {
  const dated = earlier.map((document) => readDays(issues, "previous", document));
  const present = now.map((document) => readDays(issues, "now", document));
  for (const { index, kind, from } of dated) {
    if (from !== undefined && from > on) {
      const path = ["previous", "dossier", "documents", index, "issued"];
      report(issues, "dossier.document-not-yet-valid", path, { document: preview(kind), issued: from, on });
    }
  }
  const sorted = dated.map((document) => ({
    list: isFilingKind(document.kind) ? "writtenAnew" : isOver(document, on) ? "expired" : "valid",
    entry: toEntry(document, present, pairs, on),
  }));
  for (const [place, { list, entry }] of sorted.entries()) {
    if (list === "expired" && entry.until !== null && entry.sameKind.length === 0) {
      const params = { document: preview(dated[place]?.kind), expires: entry.until };
      report(notes, "dossier.expired-not-renewed", ["previous", "dossier", "documents", entry.index], params);
    }
  }
  const listed = (name: keyof SortedDocuments) => sorted.flatMap(({ list, entry }) => (list === name ? [entry] : []));
  return { valid: listed("valid"), expired: listed("expired"), writtenAnew: listed("writtenAnew") };
}

function readDays(issues: DossierIssues, filing: "previous" | "now", document: ReadDocument): Dated {
  const path = [filing, "dossier", "documents", document.index];
  return {
    ...document,
    from: readOptional(readDay, issues, [...path, "issued"], document.issued),
    until: readOptional(readDay, issues, [...path, "expires"], document.expires),
  };
}

/** The last day of a document still counts. */
function isOver({ until }: Dated, on: string): boolean {
  return until !== undefined && until < on;
}

function toEntry(
  earlier: Dated,
  present: readonly Dated[],
  pairs: readonly CriterionPair[],
  on: string,
): EarlierDocument {
  const same = present.find((now) => isSameDocument(earlier, now));
  const valid = present.filter((now) => now !== same && !isOver(now, on) && !(now.from !== undefined && now.from > on));
  return {
    index: earlier.index,
    document: earlier.document,
    until: earlier.until ?? null,
    criteria: pairs.filter(({ from }) => earlier.criteria.includes(from)).map(({ to }) => to),
    filedAgain: same?.index ?? null,
    sameKind: valid.filter((now) => isSameKind(earlier, now)).map(({ index }) => index),
  };
}

/** Whether two documents are one: by their ids where both have one, else by kind and number. */
function isSameDocument(one: ReadDocument, other: ReadDocument): boolean {
  return one.id !== undefined && other.id !== undefined
    ? one.id === other.id
    : one.number !== undefined && one.number === other.number && isSameKind(one, other);
}

/** Whether two documents are of one kind; those of no kind of their own are known by their names. */
function isSameKind(one: ReadDocument, other: ReadDocument): boolean {
  return one.kind === other.kind && (one.kind !== "other" || one.name === other.name);
}
