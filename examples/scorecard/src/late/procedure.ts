/** What the page asks of the procedure: loaded behind the first screen. */

export { message, sourceText } from "ocop/messages";
export {
  communeUnder2026,
  type DossierKind,
  dossierKinds,
  evidenceGuide,
  governingDecision,
  nextRound,
} from "ocop/procedure";
