import { preview } from "../../base/preview.js";
import { isFilingKind } from "./filing-kinds.js";
import { type DossierIssue, type DossierNote, dossierIssue, dossierNote } from "./issue.js";
import type { ReadDocument, ReadDossier } from "./read-dossier.js";
import type { DocumentRequirements } from "./required-documents.js";
import type { DossierStage, RequiredDocument } from "./requirement.js";

/** What the check against a list finds. */
export interface Findings {
  readonly issues: readonly DossierIssue[];
  readonly notes: readonly DossierNote[];
}

/** What a dossier lacks of a list, and what it has besides. */
export function checkRequirements(
  { documents, fields }: ReadDossier,
  requirements: DocumentRequirements,
  stage: DossierStage,
  isInSoftware: boolean,
): Findings {
  const issues: DossierIssue[] = [];
  const notes: DossierNote[] = [];
  const present = new Set(documents.map(({ kind }) => kind));
  for (const required of requirements.documents) {
    if (required.kind === "other") {
      notes.push(lookUp(required));
    } else if (!present.has(required.kind)) {
      putMissing(required, issues, notes);
    }
  }
  checkSamples(fields, requirements, issues, notes);
  if (requirements.isComplete) {
    notes.push(...superfluous(documents, requirements, stage));
  } else {
    const { source } = requirements;
    notes.push(dossierNote("dossier.list-incomplete", ["documents"], { decision: String(fields["decision"]), source }));
  }
  notes.push(...missingCopies(documents, requirements, isInSoftware));
  return { issues, notes };
}

function lookUp({ name, form, source }: RequiredDocument): DossierNote {
  return dossierNote("dossier.check-by-hand", ["documents"], { name, form, source });
}

function putMissing(required: RequiredDocument, issues: DossierIssue[], notes: DossierNote[]): void {
  const { kind: document, name, form, condition, source } = required;
  if (condition === undefined) {
    issues.push(dossierIssue("dossier.document-missing", ["documents"], { document, name, form, source }));
  } else {
    notes.push(dossierNote("dossier.condition-open", ["documents"], { document, name, condition, source }));
  }
}

function checkSamples(
  fields: ReadDossier["fields"],
  { samples: required, samplesSource: source }: DocumentRequirements,
  issues: DossierIssue[],
  notes: DossierNote[],
): void {
  const given = fields["samples"];
  if (required === null) {
    notes.push(dossierNote("dossier.samples-unknown", ["samples"], { decision: String(fields["decision"]), source }));
  } else if (required > 0 && !(typeof given === "number" && given >= required)) {
    const params = { given: preview(given ?? null), required, source };
    issues.push(dossierIssue("dossier.samples-missing", ["samples"], params));
  }
}

function superfluous(
  documents: readonly ReadDocument[],
  { documents: list }: DocumentRequirements,
  stage: DossierStage,
): readonly DossierNote[] {
  const wanted = new Set<unknown>(list.map(({ kind }) => kind));
  return documents
    .filter(({ kind }) => isFilingKind(kind) && !wanted.has(kind))
    .map(({ index, kind }) =>
      dossierNote("dossier.superfluous", ["documents", index], { document: preview(kind), stage }),
    );
}

function missingCopies(
  documents: readonly ReadDocument[],
  { copies }: DocumentRequirements,
  isInSoftware: boolean,
): readonly DossierNote[] {
  const needed = (["paper", "electronic"] as const).filter(
    (copy) => copies[copy] > 0 && !(copy === "paper" && isInSoftware),
  );
  return documents.flatMap(({ index, kind, media }) =>
    needed
      .filter((copy) => media !== undefined && !media.includes(copy))
      .map((copy) =>
        dossierNote("dossier.copy-missing", ["documents", index, "media"], { document: preview(kind), copy }),
      ),
  );
}
