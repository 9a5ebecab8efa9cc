/** What the page asks of the procedure: loaded behind the first screen. */

import type { Language } from "ocop";
import { agendaSource } from "ocop/procedure/messages";

export { message } from "ocop/messages";
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

/** A source as the package's data write it, `26/2026/QĐ-TTg, art. 5.1`, in a language. */
export function sourceText(source: string, language: Language): string {
  const [instrument = source, ...places] = source.split(", ");
  const article = places
    .join(", ")
    .replace(/^art\. /, "")
    .replaceAll(" and ", ", ");
  return agendaSource({ instrument, article: article === "" ? null : article, verified: true }, language);
}
