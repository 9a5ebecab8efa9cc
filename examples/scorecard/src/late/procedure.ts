/** What the page asks of the procedure: loaded behind the first screen. */

export { message, sourceText } from "ocop/messages";
export {
  authorityFor,
  type DossierKind,
  dossierKinds,
  evidenceGuide,
  governingDecision,
  nextRound,
  nextSteps,
} from "ocop/procedure";
export { processActorLabels, processStepLabels, recogniserNames } from "ocop/procedure/messages";
