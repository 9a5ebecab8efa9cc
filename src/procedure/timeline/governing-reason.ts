import type { RemarkOf } from "../../base/finding.js";
import type { UnheldMinimumsParams } from "../../decisions/unheld-minimums.js";
import type { RestDayParams } from "../rest-day.js";
import type { DistrictParams } from "./districts.js";
import type { DecisionCode } from "./instrument.js";

/** Why a decision governs a dossier, by stable code, each with the parameters its sentence needs. */
export interface GoverningParams {
  /** It was in force when the dossier was filed, and still when it was evaluated. */
  "governing.in-force": { instrument: string; effective: string; article: string | null };
  /** It took effect after the filing and was in force at the evaluation (our reading: a repealed one has no force). */
  "governing.in-force-at-evaluation": { instrument: string; effective: string; filedOn: string };
  /** The dossier was under way when a new decision took effect, which lets it go on under the old one for a term. */
  "governing.pending-continues": {
    instrument: string;
    article: string;
    continues: DecisionCode;
    days: number;
    completeBy: string;
  };
  /** That term was over when the evaluation was completed. */
  "governing.pending-term-over": {
    instrument: string;
    article: string;
    days: number;
    completeBy: string;
    evaluatedOn: string;
  };
}

/** What to know of the answer, by stable code. */
export interface GoverningNoteParams extends RestDayParams, DistrictParams, UnheldMinimumsParams {
  /** An instrument took effect between filing and evaluation; what it says of such dossiers is not known. */
  "governing.transition-not-documented": { instrument: string; effective: string };
}

/** A reason why a decision governs. */
export type GoverningReason<C extends keyof GoverningParams = keyof GoverningParams> = RemarkOf<GoverningParams, C>;

/** A remark on the answer. */
export type GoverningNote<C extends keyof GoverningNoteParams = keyof GoverningNoteParams> = RemarkOf<
  GoverningNoteParams,
  C
>;
