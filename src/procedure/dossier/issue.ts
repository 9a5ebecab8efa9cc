import type { FindingOf, Given } from "../../base/finding.js";
import type { InputIssue } from "../../base/input-issue.js";
import type { LookUpIssueParams } from "../../decisions/look-up-issue.js";
import type { Label } from "../../language/label.js";
import type { DocumentKind } from "../../records/dossier.js";
import type { DocumentCondition, DossierStage, FormNumber } from "./requirement.js";

/** What can be wrong with a dossier, or with the question about one, by stable code. */
export interface DossierIssueParams extends Pick<LookUpIssueParams, "decision.unknown"> {
  /** The decision has the stage, but not on that day. */
  "dossier.stage-not-on-day": {
    decision: string;
    stage: DossierStage;
    on: string;
    from: string | null;
    until: string | null;
  };
  /** What the decision asks for is not known: it may ask for anything. `stage` is null where nothing at all is known. */
  "dossier.list-unknown": { decision: string; stage: DossierStage | null };
  /** Filed under another decision than the one that governs it, or that the criteria set belongs to. */
  "dossier.other-decision": { given: Given; expected: string };
  /** Filed for another product set than the one it is checked against. */
  "dossier.other-set": { given: Given; expected: string };
  "dossier.document-missing": { document: DocumentKind; name: Label; form: FormNumber | null; source: string };
  /** Too few samples; `given` is null where none are recorded. */
  "dossier.samples-missing": { given: Given; required: number; source: string };
  /** Its last day is over. */
  "dossier.document-expired": { document: Given; expires: string; on: string };
  /** It was issued later than that day. */
  "dossier.document-not-yet-valid": { document: Given; issued: string; on: string };
  /** A document is said to prove a criterion that the set does not have. */
  "dossier.unknown-criterion": { given: Given; set: string };
}

/** What a reader of a dossier should know and what does not make it incomplete, by stable code. */
export interface DossierNoteParams {
  /** A paper of another stage, or of another kind of dossier. */
  "dossier.superfluous": { document: Given; stage: DossierStage };
  /** Evidence that is not said to prove any criterion. */
  "dossier.no-criterion": { document: Given };
  /** A document whose media are recorded without this one. */
  "dossier.copy-missing": { document: Given; copy: "paper" | "electronic" };
  /** Absent, and needed only under a condition that the dossier does not tell. */
  "dossier.condition-open": { document: DocumentKind; name: Label; condition: DocumentCondition; source: string };
  /** Needed, but of no kind of its own: whether it is there must be looked up by its name. */
  "dossier.check-by-hand": { name: Label; form: FormNumber | null; source: string };
  /** The list is known only in part: more may be asked for. */
  "dossier.list-incomplete": { decision: string; source: string };
  /** A criterion is answered otherwise than before, and no document is said to prove it. */
  "dossier.change-without-evidence": { criterion: string; source: string };
  /** Evidence of the earlier dossier ran out, and the new one has none of its kind that is valid. */
  "dossier.expired-not-renewed": { document: Given; expires: string };
  /** The set of the earlier dossier does not hold the products of the set now. */
  "dossier.sets-differ": { from: string; to: string };
  /** Samples are asked for, but how many is not known. */
  "dossier.samples-unknown": { decision: string; source: string };
}

/** The stable code of an issue of a dossier. */
export type DossierIssueCode = keyof DossierIssueParams;

/** The stable code of a note on a dossier. */
export type DossierNoteCode = keyof DossierNoteParams;

/** A problem of a dossier. */
export type DossierIssue<C extends DossierIssueCode = DossierIssueCode> = FindingOf<DossierIssueParams, C>;

/** A note on a dossier. */
export type DossierNote<C extends DossierNoteCode = DossierNoteCode> = FindingOf<DossierNoteParams, C>;

/** What is found while a dossier is checked. */
export type DossierIssues = (DossierIssue | InputIssue)[];
