import type { InputIssue } from "../../base/input-issue.js";
import { preview } from "../../base/preview.js";
import type { CriteriaSet } from "../../decisions/criteria-set.js";
import { isNamed, setCode } from "../../decisions/find.js";
import type { Dossier } from "../../records/dossier.js";
import { requireDay } from "../day-arithmetic.js";
import { checkDocumentDays } from "./check-document-days.js";
import { checkRequirements } from "./check-requirements.js";
import { type CriteriaOfSet, provesNothing, unknownCriteria } from "./evidence-by-criterion.js";
import { type DossierIssue, type DossierNote, dossierIssue, dossierNote } from "./issue.js";
import { type ReadDossier, readDossier } from "./read-dossier.js";
import { requiredDocuments, type SectorOrSet } from "./required-documents.js";
import type { DossierStage } from "./requirement.js";

/** What a dossier is checked against. */
export type DossierCheckOptions = (
  | Extract<SectorOrSet, { readonly sector: string }>
  | {
      readonly sector?: undefined;
      /** The criteria set, instead of the sector: with it, decision, set and criteria are compared too. */
      readonly set: Pick<CriteriaSet, "sector" | "slug"> & CriteriaOfSet;
    }
) & {
  readonly stage: DossierStage;
  /** The day its documents must be valid, `YYYY-MM-DD`. */
  readonly on: string;
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
  readonly notes: readonly DossierNote[];
}

/**
 * Whether a dossier is complete at a stage of its way, and its documents valid on a day.
 *
 * Every problem is told at once. The last day of a document still counts.
 *
 * @param dossier - a dossier as `validate` gives it
 * @param options - stage, day, sector or criteria set; the governing decision and the use of software where known
 * @returns issues: those of {@link requiredDocuments}, and `dossier.document-missing`, `dossier.samples-missing`,
 * `dossier.document-expired`, `dossier.document-not-yet-valid`, `dossier.other-decision`, `dossier.other-set`,
 * `dossier.unknown-criterion`, and `field.*`, `date.*`, `list.too-long` where the dossier was not validated; notes:
 * `dossier.superfluous`, `dossier.no-criterion`, `dossier.copy-missing`, `dossier.condition-open`,
 * `dossier.check-by-hand`, `dossier.list-incomplete`, `dossier.samples-unknown`
 * @throws RangeError when `on` is no day
 * @example
 * checkDossier(dossier, { stage: "producer", sector: "food", on: "2026-06-01" }).issues;
 * // [{ code: "dossier.document-missing", path: ["documents"], params: { document: "registration-form", … } }]
 * @see 26/2026/QĐ-TTg, art. 6, 7.1
 */
export function checkDossier(dossier: Dossier, options: DossierCheckOptions): DossierCheck {
  const { stage, on, set } = options;
  requireDay("checkDossier", "on", on);
  const read = readDossier(dossier);
  const { documents, fields } = read;
  const { decision, kind } = fields as Pick<Dossier, "decision" | "kind">;
  const sector = set === undefined ? { sector: options.sector } : { set };
  const list = requiredDocuments({ ...sector, decision, kind, stage, on });
  const asked = list.ok
    ? checkRequirements(read, list.value, stage, options.isInSoftware ?? false)
    : { issues: list.issues, notes: [] };
  return {
    issues: [
      ...read.issues,
      ...checkReference(fields, options),
      ...asked.issues,
      ...documents.flatMap((document) => checkDocumentDays(document, on)),
      ...(set === undefined ? [] : unknownCriteria(documents, set)),
    ],
    notes: [
      ...asked.notes,
      ...documents
        .filter(provesNothing)
        .map(({ index, kind: document }) =>
          dossierNote("dossier.no-criterion", ["documents", index, "criteria"], { document: preview(document) }),
        ),
    ],
  };
}

/** The decision and the set the dossier is filed under, against those it is checked with. */
function checkReference(fields: ReadDossier["fields"], options: DossierCheckOptions): readonly DossierIssue[] {
  const { decision, set } = options;
  const expected = decision ?? set?.decision;
  const given = preview(fields["decision"]);
  const issues: DossierIssue[] = [];
  if (expected !== undefined && fields["decision"] !== expected) {
    issues.push(dossierIssue("dossier.other-decision", ["decision"], { given, expected }));
  }
  if (set !== undefined && !isNamed(set, fields["set"])) {
    const code = setCode(set);
    issues.push(dossierIssue("dossier.other-set", ["set"], { given: preview(fields["set"]), expected: code }));
  }
  return issues;
}
