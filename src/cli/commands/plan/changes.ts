import { fieldsOf } from "../../../base/fields.js";
import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import {
  dossierChanges,
  type EarlierFiling,
  type LaterFiling,
  type LaterKind,
} from "../../../procedure/dossier/index.js";
import type { UpgradeTarget } from "../../../scoring/plan/index.js";

/** The filing before, and how it is compared with. */
export interface EarlierRequest {
  /** The file it is in. */
  readonly file: string;
  /** The day documents are to be valid. */
  readonly on: string;
  /** What is filed now, instead of what its dossier says. */
  readonly kind?: LaterKind;
}

/** An evaluation of a file, with the criteria set it names. */
export interface NamedEvaluation {
  readonly set: CriteriaSet;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What of the earlier evaluation and its dossier serves the one now; a file without a dossier has no documents. */
export function changesBetween(
  earlier: NamedEvaluation,
  now: NamedEvaluation,
  target: UpgradeTarget,
  { kind, on }: EarlierRequest,
): ReturnType<typeof dossierChanges> {
  const { answers, members } = earlier.fields;
  const previous = {
    set: earlier.set,
    dossier: dossierIn(earlier, {}),
    ...(answers !== undefined && { answers }),
    ...(members !== undefined && { members }),
  };
  const later = {
    set: now.set,
    dossier: dossierIn(now, kind === undefined ? {} : { kind }),
    answers: now.fields["answers"],
    target,
  };
  // A file holds anything; what is wrong with it is named in the issues.
  return dossierChanges(previous as unknown as EarlierFiling, later as unknown as LaterFiling, on);
}

/** The dossier of a file as it is there; one without documents where there is none. */
function dossierIn({ set, fields }: NamedEvaluation, instead: object): unknown {
  const given = fields["dossier"];
  const none = { kind: "upgrade", decision: set.decision, set: set.set, documents: [] };
  const dossier = given === undefined ? none : fieldsOf(given);
  return dossier === undefined ? given : { ...dossier, ...instead };
}
