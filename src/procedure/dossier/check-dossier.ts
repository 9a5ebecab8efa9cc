import { requireDay } from "../../base/day.js";
import { type Fields, fieldsOf } from "../../base/fields.js";
import type { InputIssue } from "../../base/input-issue.js";
import { report, reportAll } from "../../base/issue-list.js";
import { preview } from "../../base/preview.js";
import type { CriteriaSet } from "../../decisions/criteria-set.js";
import { isNamed, setCode } from "../../decisions/find.js";
import type { Dossier } from "../../records/dossier.js";
import { checkDocumentDays } from "./check-document-days.js";
import { checkRequirements, type Findings } from "./check-requirements.js";
import { type CriteriaOfSet, provesNothing, refuseUnknownCriteria, requireCriteria } from "./evidence-by-criterion.js";
import type { DossierIssue, DossierNote } from "./issue.js";
import { readDossier } from "./read-dossier.js";
import { type DocumentsQuestion, requiredDocuments, type SectorOrSet } from "./required-documents.js";
import type { DossierStage } from "./requirement.js";

/** What a dossier is checked against. */
export type DossierContext = (
  | Extract<SectorOrSet, { readonly sector: string }>
  | {
      readonly sector?: undefined;
      /** The criteria set, instead of the sector: with it, decision, set and criteria are compared too. */
      readonly set: Pick<CriteriaSet, "sector" | "slug"> & CriteriaOfSet;
    }
) & {
  readonly stage: DossierStage;
  /** The code of the decision that governs the dossier, where that is known (see `governingDecision`). */
  readonly decision?: string;
  /** The dossier is in the scoring software, where it counts as much as on paper (art. 7.1). */
  readonly isInSoftware?: boolean;
};

/** What a check of a dossier finds. */
export interface DossierCheck {
  /** What makes it incomplete or wrong. */
  readonly issues: readonly (DossierIssue | InputIssue)[];
  /** What a reader should know besides. */
  readonly notes: readonly (DossierNote | InputIssue<"input.more-issues">)[];
}

/**
 * Whether a dossier is complete at a stage of its way, and its documents valid on a day.
 *
 * Every problem is told at once. The last day of a document still counts.
 *
 * @param dossier - a dossier as `validate` gives it
 * @param context - stage, sector or criteria set; the governing decision and the use of software where known
 * @param on - the day its documents must be valid, `YYYY-MM-DD`
 * @returns issues: those of {@link requiredDocuments}, and `dossier.document-missing`, `dossier.samples-missing`,
 * `dossier.document-expired`, `dossier.document-not-yet-valid`, `dossier.other-decision`, `dossier.other-set`,
 * `dossier.unknown-criterion`, and `field.*`, `date.*`, `list.too-long` where the dossier was not validated; notes:
 * `dossier.superfluous`, `dossier.no-criterion`, `dossier.copy-missing`, `dossier.condition-open`,
 * `dossier.check-by-hand`, `dossier.list-incomplete`, `dossier.samples-unknown`
 * @throws RangeError when `on` is no day, TypeError when `set` is no criteria set
 * @example
 * checkDossier(dossier, { stage: "producer", sector: "food" }, "2026-06-01").issues;
 * // [{ code: "dossier.document-missing", path: ["documents"], params: { document: "self-assessment-report", … } }, …]
 * @see 26/2026/QĐ-TTg, art. 6, 7.1
 */
export function checkDossier(dossier: Dossier, context: DossierContext, on: string): DossierCheck {
  const known = (fieldsOf(context) ?? {}) as Partial<DossierContext>;
  const { stage, set, isInSoftware = false } = known;
  requireDay("checkDossier", "on", on);
  requireCriteria("checkDossier", set);
  const read = readDossier(dossier);
  const found: Findings = { issues: [...read.issues], notes: [] };
  if (read.fields === undefined) {
    return found;
  }
  const { documents, fields } = read;
  const sector = set === undefined ? { sector: known.sector } : { set };
  const { decision, kind } = fields;
  const list = requiredDocuments({ ...sector, decision, kind, stage, on } as DocumentsQuestion);
  refuseOtherReference(found.issues, fields, known);
  if (list.ok) {
    checkRequirements(found, read, list.value, context.stage, isInSoftware);
  } else {
    reportAll(found.issues, list.issues);
  }
  for (const document of documents) {
    checkDocumentDays(found.issues, document, on);
    if (provesNothing(document)) {
      const { index, kind: proof } = document;
      report(found.notes, "dossier.no-criterion", ["documents", index, "criteria"], { document: preview(proof) });
    }
  }
  if (set !== undefined) {
    refuseUnknownCriteria(found.issues, documents, set);
  }
  return found;
}

/** Refuses another decision or set than the dossier is checked with. */
export function refuseOtherReference(
  issues: Findings["issues"],
  fields: Fields,
  { decision, set }: Partial<Pick<DossierContext, "decision" | "set">>,
): void {
  const expected = decision ?? set?.decision;
  if (expected !== undefined && fields["decision"] !== expected) {
    report(issues, "dossier.other-decision", ["decision"], {
      given: preview(fields["decision"]),
      expected: preview(expected),
    });
  }
  if (set !== undefined && !isNamed(set, fields["set"])) {
    report(issues, "dossier.other-set", ["set"], { given: preview(fields["set"]), expected: setCode(set) });
  }
}
