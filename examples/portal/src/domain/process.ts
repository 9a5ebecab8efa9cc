import type { Selectable } from "kysely";
import {
  type CouncilManner,
  type NextStep,
  nextSteps,
  type ProcessActor,
  type ProcessContext,
  type ProcessStepCode,
  process2026,
  takeStep,
} from "ocop/procedure";
import type { Role, Tables } from "../db/tables.ts";
import { requireValue } from "./problem.ts";
import { stepOfOther } from "./refusals.ts";

export type DossierRow = Selectable<Tables["dossier"]>;

/**
 * Who of the portal's people acts for whom the decision names. The secretary acts for the provincial council; the office keeps
 * the dossiers for the agency, and enters what the chair, the committee and the Ministry decided on paper.
 */
const hands: Readonly<Record<ProcessActor, Role>> = {
  producer: "producer",
  commune: "commune",
  "province-council": "secretary",
  "province-agency": "office",
  "province-advisory": "office",
  "province-chair": "office",
  "province-committee": "office",
  "ministry-agency": "office",
  "ministry-advisory": "office",
  "ministry-council": "office",
  minister: "office",
  ministry: "office",
};

/** What is known of a dossier, as the package asks for it. */
export function contextOf(dossier: DossierRow, holidays: readonly string[]): ProcessContext {
  const { kind, since, sum, count, stars, rejections, requested, complete, expires } = dossier;
  return {
    kind,
    since,
    calendar: { holidays },
    ...(sum !== null &&
      count !== null && { total: { sum, count }, stars: stars as ProcessContext["stars"], rejections }),
    ...(requested !== null && { requestedOn: requested }),
    ...(complete !== null && { completeOn: complete }),
    ...(expires !== null && { expires }),
  };
}

/** The steps that can come next, each with the role that takes it. */
export function stepsOf(
  dossier: DossierRow,
  holidays: readonly string[],
): readonly (NextStep & { readonly role: Role })[] {
  const steps = requireValue(nextSteps(dossier.state, contextOf(dossier, holidays)), "not-possible");
  return steps.map((step) => ({ ...step, role: hands[step.actor] }));
}

/** The step that a role takes now, with the state it leads to; a problem where it cannot. */
export function stepBy(dossier: DossierRow, code: ProcessStepCode, role: Role, holidays: readonly string[]): NextStep {
  requireValue(takeStep(dossier.state, code, contextOf(dossier, holidays)), "not-possible");
  const step = stepsOf(dossier, holidays).find((each) => each.step === code);
  if (step?.role !== role) {
    const { actor } = step ?? process2026.steps.find((each) => each.step === code) ?? { actor: "province-agency" };
    throw stepOfOther(actor);
  }
  return step;
}

/** The steps by which stars are recognised. */
export const recognisingSteps: readonly ProcessStepCode[] = process2026.steps
  .filter(({ to }) => to === "recognised" || to === "recognised-five")
  .map(({ step }) => step);

/** The steps by which the result of the Ministry's council comes in, on paper. */
export const evaluatingSteps: readonly ProcessStepCode[] = process2026.steps
  .filter(({ manner, actor }) => manner !== null && actor === "ministry-council")
  .map(({ step }) => step);

/** The steps that the provincial council's sheets take, when its evaluation is closed. */
export const councilSteps: readonly ProcessStepCode[] = process2026.steps
  .filter(({ actor }) => actor === "province-council")
  .map(({ step }) => step);

/** The states in which the provincial council evaluates: on the way, and anew after the Ministry's result (art. 7.4g). */
export const beforeCouncil: readonly DossierRow["state"][] = ["province-council", "province-reassessment"];

/** How the provincial council decides on a kind of dossier (art. 7.3d, 7.6d). */
export function mannerOf(kind: DossierRow["kind"]): CouncilManner {
  const step = process2026.steps.find((each) => each.step === "evaluate-at-province" && each.appliesTo.includes(kind));
  if (!step?.manner) {
    throw new RangeError(`[portal] no council evaluates dossiers of the kind ${kind}`);
  }
  return step.manner;
}
