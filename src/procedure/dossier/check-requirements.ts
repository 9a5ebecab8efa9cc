import type { Fields } from "../../base/fields.js";
import type { InputIssue } from "../../base/input-issue.js";
import { report } from "../../base/issue-list.js";
import { preview } from "../../base/preview.js";
import { isFilingKind } from "./filing-kinds.js";
import type { DossierIssues, DossierNote } from "./issue.js";
import type { ReadDocument, ReadDossier } from "./read-dossier.js";
import type { DocumentRequirements } from "./required-documents.js";
import type { DossierStage } from "./requirement.js";

/** What a check finds. */
export interface Findings {
  readonly issues: DossierIssues;
  readonly notes: (DossierNote | InputIssue<"input.more-issues">)[];
}

/** Puts on the lists what a dossier lacks of its requirements, and what it has besides. */
export function checkRequirements(
  { issues, notes }: Findings,
  { documents, fields = {}, isListed }: ReadDossier,
  requirements: DocumentRequirements,
  stage: DossierStage,
  isInSoftware: boolean,
): void {
  const { decision } = requirements;
  if (isListed) {
    checkDocuments({ issues, notes }, documents, requirements);
  }
  checkSamples({ issues, notes }, fields, requirements);
  if (requirements.isComplete) {
    noteSuperfluous(notes, documents, requirements, stage);
  } else {
    report(notes, "dossier.list-incomplete", ["documents"], { decision, source: requirements.source });
  }
  noteMissingCopies(notes, documents, requirements, isInSoftware);
}

function checkDocuments(
  { issues, notes }: Findings,
  documents: readonly ReadDocument[],
  { documents: required }: DocumentRequirements,
): void {
  const present = new Set(documents.map(({ kind }) => kind));
  for (const { kind, name, form, condition, source } of required) {
    if (kind === "other") {
      report(notes, "dossier.check-by-hand", ["documents"], { name, form, source });
    } else if (!present.has(kind)) {
      if (condition === undefined) {
        report(issues, "dossier.document-missing", ["documents"], { document: kind, name, form, source });
      } else {
        report(notes, "dossier.condition-open", ["documents"], { document: kind, name, condition, source });
      }
    }
  }
}

function checkSamples(
  { issues, notes }: Findings,
  fields: Fields,
  { decision, samples: required, samplesSource: source }: DocumentRequirements,
): void {
  const given = fields["samples"];
  if (required === null) {
    report(notes, "dossier.samples-unknown", ["samples"], { decision, source });
  } else if (required > 0 && !(typeof given === "number" && given >= required)) {
    report(issues, "dossier.samples-missing", ["samples"], { given: preview(given), required, source });
  }
}

function noteSuperfluous(
  notes: Findings["notes"],
  documents: readonly ReadDocument[],
  { documents: list }: DocumentRequirements,
  stage: DossierStage,
): void {
  const wanted = new Set<unknown>(list.map(({ kind }) => kind));
  for (const { index, kind } of documents) {
    if (isFilingKind(kind) && !wanted.has(kind)) {
      report(notes, "dossier.superfluous", ["documents", index], { document: preview(kind), stage });
    }
  }
}

function noteMissingCopies(
  notes: Findings["notes"],
  documents: readonly ReadDocument[],
  { copies }: DocumentRequirements,
  isInSoftware: boolean,
): void {
  const needed = (["paper", "electronic"] as const).filter(
    (copy) => copies[copy] > 0 && !(copy === "paper" && isInSoftware),
  );
  for (const { index, kind, media } of documents) {
    for (const copy of needed) {
      if (media !== undefined && !media.includes(copy)) {
        report(notes, "dossier.copy-missing", ["documents", index, "media"], { document: preview(kind), copy });
      }
    }
  }
}
