import type { RemarkOf } from "../../base/finding.js";
import type { Label } from "../../language/label.js";
import type { Bound, Snapshot } from "./snapshot.js";

/** What figures are of. */
export type FigureOf = "stars" | "producers" | "sectors";

/** A figure that can be compared. */
export type ComparedFigure = "products" | "producers" | "fiveStars";

/** What does not add up in published figures, or is to be known before they are compared. */
export interface SnapshotFindingParams {
  /** All shares are there, and their sum is not 100, more than rounding explains. */
  "snapshot.shares-off": { of: FigureOf; sum: string };
  /** Shares are missing: so much is left for what is not named. */
  "snapshot.shares-leave": { of: FigureOf; sum: string; left: string };
  /** The parts are more or fewer than the whole. */
  "snapshot.parts-off": { of: FigureOf; sum: number; whole: number };
  /** Parts are missing: so many are left for what is not named. */
  "snapshot.parts-leave": { of: FigureOf; sum: number; whole: number; left: number };
  /** They are of a different number of provinces, or one does not say. */
  "compare.other-provinces": { before: number | null; after: number | null };
  /** The province was joined with others on 2025-07-01, between the two or, where a day is not known, perhaps between them. */
  "compare.other-territory": { province: string; joined: readonly string[]; on: string };
  /** One has taken lapsed recognitions out, or counts products before any rating, or does not say. */
  "compare.other-basis": { before: Snapshot["basis"]; after: Snapshot["basis"] };
  /** Neither says whether lapsed recognitions are taken out. */
  "compare.basis-unknown": Record<never, never>;
  /** They do not count the same as a producer, or one does not say whom it counts. */
  "compare.other-definition": Record<never, never>;
  /** Neither says whom it counts as a producer. */
  "compare.definition-unknown": Record<never, never>;
  /** A number is printed as "more than" or "nearly". */
  "compare.bound": { figure: ComparedFigure; id: string; bound: Bound };
  /** The source is weak. */
  "compare.low-confidence": { id: string };
  /** Reports contradict each other here: which of `contradictions`, and what it says. */
  "compare.contradicted": { contradiction: string; says: Label };
  /** They are of different places: nothing is compared. */
  "compare.other-scope": { before: string; after: string };
  /** The second is not of a later time. */
  "compare.not-later": { before: string; after: string };
  /** Which of the two is of a later time is not known, since one names no more than a year or month that holds the other. */
  "compare.order-unknown": { before: string; after: string };
}

/** What does not add up, or is to be known: a code and the parameters of its sentence. */
export type SnapshotFinding = RemarkOf<SnapshotFindingParams>;

/** Makes one. */
export function finding<C extends keyof SnapshotFindingParams>(
  code: C,
  params: SnapshotFindingParams[C],
): SnapshotFinding {
  return { code, params } as unknown as SnapshotFinding;
}
