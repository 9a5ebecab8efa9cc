import { isRecord } from "../../base/fields.js";
import type { InputIssue } from "../../base/input-issue.js";
import { report } from "../../base/issue-list.js";
import { preview } from "../../base/preview.js";
import { requireArgument } from "../../base/require-argument.js";
import type { CriteriaSet } from "../../decisions/criteria-set.js";
import { setCode } from "../../decisions/find.js";
import type { Dossier, DossierDocument } from "../../records/dossier.js";
import { isFilingKind } from "./filing-kinds.js";
import type { DossierIssue, DossierIssues } from "./issue.js";
import { type ReadDocument, readDossier } from "./read-dossier.js";

/** What a criteria set is needed for here: its name, and the codes of its criteria. */
export type CriteriaOfSet = Pick<CriteriaSet, "decision" | "set"> & {
  readonly criteria: readonly Pick<CriteriaSet["criteria"][number], "code">[];
};

/** The evidence of a dossier, by criterion. */
export interface EvidenceByCriterion {
  /** The documents of every criterion that has one, by its code; each in the order of the dossier. */
  readonly byCriterion: Readonly<Record<string, readonly DossierDocument[]>>;
  /** Evidence that names no criterion; the papers of the procedure are not among it. */
  readonly withoutCriterion: readonly DossierDocument[];
  /** Criteria the set does not have; none where no set is given. */
  readonly issues: readonly (DossierIssue | InputIssue)[];
}

/**
 * The documents of a dossier by the criteria they prove: one document may prove several, and several one.
 *
 * The order of the criteria is that of the set's form, not of the result's keys.
 *
 * @param dossier - a dossier as `validate` gives it
 * @param set - the criteria set; with it, codes it does not have are issues and stay out of the result
 * @returns the documents by criterion, and those without; issues `dossier.unknown-criterion`, and
 * `field.*`, `list.too-long` where the dossier was not validated
 * @example
 * evidenceByCriterion(dossier).byCriterion["1.1"]; // [{ kind: "material-origin", criteria: ["1.1"] }]
 * @see 26/2026/QĐ-TTg, annex III, form 02, part III: evidence in the order of the criteria
 */
export function evidenceByCriterion(dossier: Dossier, set?: CriteriaOfSet): EvidenceByCriterion {
  requireCriteria("evidenceByCriterion", set);
  const { documents, issues: unread } = readDossier(dossier);
  const issues: DossierIssues = [...unread];
  const known = set && codesOf(set);
  const found = new Map<string, DossierDocument[]>();
  for (const { document, criteria } of documents) {
    for (const code of new Set(criteria)) {
      if (typeof code === "string" && (known === undefined || known.has(code))) {
        const others = found.get(code) ?? [];
        others.push(document);
        found.set(code, others);
      }
    }
  }
  if (set !== undefined) {
    refuseUnknownCriteria(issues, documents, set);
  }
  return {
    byCriterion: Object.fromEntries(found),
    withoutCriterion: documents.filter(provesNothing).map(({ document }) => document),
    issues,
  };
}

/** Refuses what is no criteria set: a programmer's mistake. */
export function requireCriteria(caller: string, set: CriteriaOfSet | undefined): void {
  const is =
    isRecord(set) &&
    Array.isArray(set["criteria"]) &&
    typeof set["set"] === "number" &&
    typeof set["decision"] === "string";
  requireArgument(set === undefined || is, caller, "expected a criteria set");
}

/** Whether a document is evidence and names no criterion. */
export function provesNothing({ kind, criteria }: ReadDocument): boolean {
  return criteria.length === 0 && !isFilingKind(kind);
}

/** Refuses criteria that documents name and the set does not have. */
export function refuseUnknownCriteria(
  issues: DossierIssues,
  documents: readonly ReadDocument[],
  set: CriteriaOfSet,
): void {
  const known = codesOf(set);
  for (const { index, criteria } of documents) {
    for (const [place, code] of criteria.entries()) {
      if (!known.has(code)) {
        const params = { given: preview(code), set: setCode(set) };
        report(issues, "dossier.unknown-criterion", ["documents", index, "criteria", place], params);
      }
    }
  }
}

function codesOf({ criteria }: CriteriaOfSet): ReadonlySet<unknown> {
  return new Set(criteria.map(({ code }) => code));
}
