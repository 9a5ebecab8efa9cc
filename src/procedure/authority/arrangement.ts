import type { Stars } from "../../decisions/rules.js";
import type { DistrictNote } from "../timeline/districts.js";
import type { DecisionCode, ReadFrom } from "../timeline/instrument.js";
import type { CommunePart } from "./commune.js";

/** A tier whose council evaluates and ranks. */
export type TierCode = "district" | "province" | "ministry";

/** Who signs a recognition and issues its certificate. */
export type Recogniser = "district-committee" | "province-committee" | "province-chair" | "ministry" | "minister";

/** The dossiers a tier sends on: those whose total lies in the range, both ends included. */
export interface Referral {
  readonly from: number;
  readonly to: number;
  readonly tier: TierCode;
  /** Who approves the result first; null where that is not said. */
  readonly approvedBy: Recogniser | null;
  /** Where it says so. */
  readonly article: string;
}

/** What a tier recognises and certifies. */
export interface TierAward {
  readonly stars: readonly Stars[];
  /** Who decides. */
  readonly by: Recogniser;
  /** Where it says so. */
  readonly article: string;
}

/** A tier of evaluation: its council evaluates, its authority recognises some stars and sends the rest on. */
export interface EvaluationTier {
  readonly tier: TierCode;
  /** Null where it only evaluates. */
  readonly recognises: TierAward | null;
  /** What it sends on; null at the last tier. */
  readonly refers: Referral | null;
}

/** What a province may do with a product whose total at the centre is under 90. */
export type BelowCentre = "recognise-on-central-result" | "evaluate-again";

/** Who evaluates and recognises under a decision, from one day to another. */
export interface Arrangement {
  readonly decision: DecisionCode;
  /** The first and the last day it holds, `YYYY-MM-DD`; `until` is null while it does. */
  readonly from: string;
  readonly until: string | null;
  /** The commune's part; null where communes have none. */
  readonly commune: CommunePart | null;
  /** The tiers in the order a dossier passes them; a tier that did not exist is not among them (see `notes`). */
  readonly tiers: readonly EvaluationTier[];
  /** What follows a total under `below` at the centre; null where that is not known. */
  readonly underNinety: {
    readonly below: number;
    /** One of these, as the province decides. */
    readonly choices: readonly BelowCentre[];
    readonly stars: readonly Stars[];
    readonly article: string;
  } | null;
  /** The stars that are results only: no decision, no certificate. */
  readonly unrecognised: { readonly stars: readonly Stars[]; readonly article: string };
  /** What all this was read from. */
  readonly readFrom: ReadFrom;
  /** What to know of the days on which the text cannot be followed. */
  readonly notes: readonly DistrictNote[];
}
