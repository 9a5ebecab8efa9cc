import type { Selectable } from "kysely";
import { checkDossier, decisionInForce, governingDecision, requiredDocuments } from "ocop/procedure";
import type { Dossier } from "ocop/records";
import type { Tables } from "../db/tables.ts";
import { setOf } from "./answers.ts";
import { requireValue } from "./problem.ts";
import type { DossierRow } from "./process.ts";
import { noLongerTaken } from "./refusals.ts";

type DocumentRow = Pick<Selectable<Tables["document"]>, "id" | "kind" | "name" | "criteria">;

/** The decision that a dossier filed today goes by. */
export function decisionFor(kind: DossierRow["kind"], on: string): DossierRow["decision"] {
  const { decision } = requireValue(governingDecision({ filedOn: on, kind }));
  if (decision === "2018") {
    throw noLongerTaken(on);
  }
  return decision;
}

/** A dossier as the package's record. What the portal itself keeps, registration and self-assessment, are documents of it. */
export function dossierRecord(dossier: DossierRow, documents: readonly DocumentRow[]): Dossier {
  const electronic = ["electronic" as const];
  return {
    id: dossier.id,
    kind: dossier.kind,
    productId: dossier.product,
    producerId: dossier.producer,
    decision: dossier.decision,
    set: dossier.set,
    ...(dossier.filed !== null && { filed: dossier.filed }),
    samples: dossier.samples,
    documents: [
      { id: "registration", kind: "registration-form", media: [...electronic] },
      ...(dossier.answers === null
        ? []
        : [{ id: "self-assessment", kind: "self-assessment-report" as const, media: [...electronic] }]),
      ...(dossier.report === null
        ? []
        : [{ id: "commune-report", kind: "commune-report" as const, media: [...electronic] }]),
      ...documents.map(({ id, kind, name, criteria }) => ({
        id,
        kind: kind as Dossier["documents"][number]["kind"],
        name,
        criteria: [...criteria],
        media: [...electronic],
      })),
    ],
  };
}

/** What a dossier lacks before it can be filed, and what is to be known of it. */
export function checkFiling(dossier: DossierRow, documents: readonly DocumentRow[], on: string) {
  const set = setOf(dossier.decision, dossier.set);
  return checkDossier(dossierRecord(dossier, documents), { stage: "producer", set }, on);
}

/** The documents that the decision asks for. */
export function documentsFor({ decision, kind, set }: Pick<DossierRow, "decision" | "kind" | "set">) {
  return requireValue(requiredDocuments({ decision, kind, stage: "producer", sector: setOf(decision, set).sector }));
}

export { decisionInForce };
