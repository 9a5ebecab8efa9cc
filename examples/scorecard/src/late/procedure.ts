/** What the page asks of the procedure: loaded behind the first screen. */

import type { Language } from "ocop";
import { agendaSource } from "ocop/procedure/messages";

export { message } from "ocop/messages";
export {
  communeUnder2026,
  type DossierKind,
  dossierKinds,
  evidenceGuide,
  governingDecision,
  nextRound,
} from "ocop/procedure";

/** A source as the package's data write it, `26/2026/QĐ-TTg, art. 5.1`, in a language. */
export function sourceText(source: string, language: Language): string {
  const [instrument = source, place] = source.split(", ");
  return agendaSource({ instrument, article: place?.replace(/^art\. /, "") ?? null, verified: true }, language);
}
