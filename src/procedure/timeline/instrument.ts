import type { UnheldMinimums } from "../../decisions/rules.js";

/** The code of a decision: a legal edition of the rules, with the instruments that amend it. */
export type DecisionCode = "2018" | "2019" | "2023" | "2026";

/** How a dossier came to be evaluated: for the first time, for a higher rank, or anew at the end of a certificate. */
export type DossierKind = "first" | "upgrade" | "re-evaluation";

/** The kinds of dossiers. */
export const dossierKinds = ["first", "upgrade", "re-evaluation"] as const satisfies readonly DossierKind[];

/**
 * How sure a statement is: `high` where the instrument itself, or two independent accounts of it, were read; `medium`
 * for a single account; `low` where it is inferred.
 */
export type Confidence = "high" | "medium" | "low";

/**
 * What a rule was read from: the decision's own text; its text, while that of an amendment was not read; or accounts of it
 * by others. How sure a rule is, is another matter (see {@link Confidence}).
 */
export type ReadFrom = "text" | "text-before-amendment" | "accounts";

/** What an instrument says of dossiers filed before it took effect and not yet evaluated. */
export interface PendingRule {
  /** The decision whose rules they keep. */
  readonly continues: DecisionCode;
  /** Within how many days from the day of effect the evaluation must be completed, and where that is said. */
  readonly terms: Readonly<Record<DossierKind, { readonly days: number; readonly article: string }>>;
}

/** An instrument of the Prime Minister that holds the rules, or amends them. */
export interface Instrument {
  /** Its number, such as `26/2026/QĐ-TTg`. */
  readonly instrument: string;
  /** The decision it is, or that it amends. */
  readonly decision: DecisionCode;
  /** The day it was signed, `YYYY-MM-DD`. */
  readonly signed: string;
  /** The first day in force, `YYYY-MM-DD`. */
  readonly effective: string;
  /** The article on its effect; null where its text was not read. */
  readonly effectArticle: string | null;
  /** The last day in force, `YYYY-MM-DD`; null while it is in force. */
  readonly ended: string | null;
  /** Why it ended: another instrument, or the end of the period it was made for. */
  readonly endedBy: string | "period" | null;
  /** The instrument it amends. */
  readonly amends: string | null;
  /** The instruments that amend it. */
  readonly amendedBy: readonly string[];
  /** The instruments it replaces. */
  readonly replaces: readonly string[];
  /** Its rule on dossiers under way; null where it has none that is known. */
  readonly pending: PendingRule | null;
  /** Minimums for each rank that it brought and that no criteria set holds; absent where it brought none. */
  readonly unheldMinimums?: UnheldMinimums;
  /** How sure its day of effect and its last day are. */
  readonly confidence: { readonly effective: Confidence; readonly ended: Confidence | null };
}
