import type { AnswerTypes, CriteriaSet } from "../../../decisions/criteria-set.js";
import type { Dossier } from "../../../records/dossier.js";
import type { Member } from "../../../scoring/evaluation.js";
import type { UpgradeTarget } from "../../../scoring/plan/plan-upgrade.js";
import type { DossierKind } from "../../timeline/instrument.js";

/** The kinds of dossiers that follow an earlier one. */
export const laterKinds = ["upgrade", "re-evaluation"] as const satisfies readonly DossierKind[];

/** A kind of dossier that follows an earlier one. */
export type LaterKind = (typeof laterKinds)[number];

/** What was filed before, and how it was answered: by one sheet, by those of a council, or not as far as is known. */
export type EarlierFiling<A extends AnswerTypes = AnswerTypes> = {
  /** The criteria set it was filed under, of the same decision as now or of an older one. */
  readonly set: CriteriaSet<A>;
  readonly dossier: Dossier;
} & (
  | { readonly answers?: NoInfer<Partial<A>>; readonly members?: never }
  | { readonly answers?: never; readonly members: readonly Member<NoInfer<A>>[] }
);

/** What is being prepared. */
export interface LaterFiling<B extends AnswerTypes = AnswerTypes> {
  /** The criteria set it is filed under. */
  readonly set: CriteriaSet<B>;
  /** As far as it is prepared: an upgrade or a re-evaluation, with no documents yet or with those that are there. */
  readonly dossier: Dossier;
  /** What the producer answers now; it stands before what is carried over. */
  readonly answers?: NoInfer<Partial<B>>;
  /** The stars aimed at: 2 to 5. */
  readonly target: UpgradeTarget;
}
