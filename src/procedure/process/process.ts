import type { RoundTier } from "../rounds/round.js";
import type { DossierKind } from "../timeline/instrument.js";

/** Where a dossier stands. */
export type ProcessState =
  | "draft"
  | "filed"
  | "commune-review"
  | "returned-by-commune"
  | "sent-to-province"
  | "returned-by-province"
  | "province-review"
  | "province-council"
  | "province-decision"
  | "approved-for-ministry"
  | "sent-to-ministry"
  | "returned-by-ministry"
  | "ministry-review"
  | "ministry-council"
  | "ministry-decision"
  | "below-five-at-ministry"
  | "province-reassessment"
  | "reassessment-decision"
  | "recognised"
  | "recognised-five"
  | "not-recognised"
  | "rejected"
  | "withdrawn";

/** What can be done with a dossier. */
export type ProcessStepCode =
  | "file"
  | "receive"
  | "return-to-producer"
  | "file-again"
  | "send-to-province"
  | "accept-at-province"
  | "return-from-province"
  | "complete-for-province"
  | "ask-supplement-at-province"
  | "report-to-province-council"
  | "evaluate-at-province"
  | "reject-at-province"
  | "recognise"
  | "close-without-recognition"
  | "approve-for-ministry"
  | "send-to-ministry"
  | "accept-at-ministry"
  | "ask-supplement-at-ministry"
  | "complete-for-ministry"
  | "report-to-ministry-council"
  | "evaluate-at-ministry"
  | "reject-at-ministry"
  | "recognise-five"
  | "report-below-five"
  | "recognise-by-ministry-result"
  | "close-by-ministry-result"
  | "reassess"
  | "evaluate-at-reassessment"
  | "recognise-after-reassessment"
  | "close-after-reassessment"
  | "evaluate-anew-on-request"
  | "withdraw";

/**
 * Who acts. The agency (cơ quan tham mưu quản lý OCOP) is the office that keeps the dossiers; the advisory team (Tổ tư
 * vấn) is the council's.
 */
export type ProcessActor =
  | "producer"
  | "commune"
  | "province-agency"
  | "province-advisory"
  | "province-council"
  | "province-chair"
  | "province-committee"
  | "ministry-agency"
  | "ministry-advisory"
  | "ministry-council"
  | "minister"
  | "ministry";

/** What must be true of the latest council's result for a step. */
export type ProcessCondition =
  | "stars-of-province"
  | "stars-below-recognition"
  | "total-for-ministry"
  | "five-stars"
  | "below-five"
  | "rejection-ground";

/**
 * By when a step is due:
 *
 * - `working-days`: so many after the dossier came into its state;
 * - `days`: so many after the complete dossier came in (`completeOn`);
 * - `round`: within the round that the day of the request (`requestedOn`) belongs to;
 * - `window`: so many days before the certificate expires (`expires`), from the earliest to the latest.
 */
export type ProcessTerm =
  | { readonly kind: "working-days"; readonly count: number }
  | { readonly kind: "days"; readonly count: number }
  | { readonly kind: "round"; readonly tier: RoundTier }
  | { readonly kind: "window"; readonly opens: number; readonly closes: number };

/** How a council decides: at a meeting, or by written opinions with a meeting only where opinions differ. */
export type CouncilManner = "meeting" | "written-opinions";

/** A step that is permitted. */
export interface ProcessStep {
  readonly step: ProcessStepCode;
  readonly from: ProcessState;
  readonly to: ProcessState;
  readonly actor: ProcessActor;
  readonly appliesTo: readonly DossierKind[];
  readonly condition: ProcessCondition | null;
  readonly term: ProcessTerm | null;
  readonly manner: CouncilManner | null;
  /** The article; null where no article regulates the step and it is offered as a policy. */
  readonly source: string | null;
}

/** The way of dossiers under a decision. */
export interface Process {
  /** The decision's code. */
  readonly decision: string;
  readonly initial: ProcessState;
  /** The states in which the dossier's way ends. An upgrade or a re-evaluation is a new dossier. */
  readonly final: readonly ProcessState[];
  readonly steps: readonly ProcessStep[];
  /** The stars the province recognises. */
  readonly provinceStars: readonly number[];
  /** The stars the Ministry recognises. */
  readonly ministryStars: readonly number[];
  /** The average total from which on a dossier may go to the Ministry. */
  readonly ministryFrom: number;
}
