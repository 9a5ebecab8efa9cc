/** A tier whose council evaluates in rounds. */
export type RoundTier = "province" | "ministry";

/** A round as the decision prints it: both days are excluded, as "trước ngày" has it. */
export interface AnnualRound {
  readonly tier: RoundTier;
  /** The number it is printed with; the ministry's second comes first in the calendar. */
  readonly round: 1 | 2;
  /** Dossiers requested before this day of the year belong to it, `MM-DD`. */
  readonly requestedBefore: string;
  /** It is held before this day of the same year, `MM-DD`. */
  readonly heldBefore: string;
  /** Where it says so. */
  readonly article: string;
}

/** A round beyond those of the decision, as the council's regulation has it; both days count. */
export interface ExtraRound {
  /** The last day on which a request still belongs to it, `YYYY-MM-DD`. */
  readonly filingDeadline: string;
  /** Its last day, `YYYY-MM-DD`. */
  readonly lastDay: string;
}

/** A round of a year; both days count. */
export interface Round extends ExtraRound {
  readonly tier: RoundTier;
  /** The printed number, or null for an extra round. */
  readonly round: 1 | 2 | null;
  /** The place of an extra round in the list it was given in, or null. */
  readonly extra: number | null;
  /** Where it says so, or where it allows for it. */
  readonly article: string;
}
