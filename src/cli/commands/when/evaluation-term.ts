import { sourceText } from "../../../language/article.js";
import { formatDay } from "../../../language/day.js";
import type { Language } from "../../../messages/index.js";
import { type DecisionCode, type DossierKind, nextSteps, process2026, type Round } from "../../../procedure/index.js";
import { whenWords } from "./words.js";

/** When the province evaluates: in a round, or within days from the complete dossier. */
export interface EvaluationTerm {
  readonly round: Round | null;
  /** The day the round is reckoned from: that of the request, or of the filing where that is not known. */
  readonly reckonedFrom: "requested" | "filed" | null;
  /** The days from the complete dossier. */
  readonly days: number | null;
  readonly source: string | null;
}

/** When the province evaluates a dossier; null under a decision without a term. */
export function evaluationTerm(
  decision: DecisionCode,
  dossier: { readonly kind: DossierKind; readonly filed: string; readonly requested?: string },
): EvaluationTerm | null {
  const { kind, filed, requested } = dossier;
  const steps = nextSteps("province-council", { kind, since: filed, requestedOn: requested ?? filed });
  const step = steps.ok ? steps.value.find((each) => each.step === "evaluate-at-province") : undefined;
  if (decision !== process2026.decision || step === undefined) {
    return null;
  }
  const { round, term, source } = step;
  return {
    round,
    reckonedFrom: round === null ? null : requested === undefined ? "filed" : "requested",
    days: term?.kind === "days" ? term.count : null,
    source,
  };
}

/** A term for people. */
export function termLines({ round, reckonedFrom, days, source }: EvaluationTerm, language: Language): string[] {
  const t = whenWords[language];
  const cited = source === null ? "" : ` (${sourceText(source, language)})`;
  const day = (text: string) => formatDay(text, language);
  return [
    ...(round?.round ? [`${t.round(round.round, day(round.filingDeadline), day(round.lastDay))}${cited}`] : []),
    ...(reckonedFrom === "filed" ? [t.byFiling()] : []),
    ...(days === null ? [] : [`${t.withinDays(days)}${cited}`]),
  ];
}
