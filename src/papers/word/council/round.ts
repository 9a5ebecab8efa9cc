import type { Fraction } from "../../../base/fraction.js";
import type { Stars } from "../../../decisions/rules.js";
import type { Label } from "../../../language/label.js";
import type { Rating } from "../../../scoring/rating.js";
import type { PaperNote } from "../issue.js";
import type { PaperProduct } from "./product.js";
import type { CouncilMember, CouncilSession } from "./session.js";

/**
 * What a council proposes for a product:
 *
 * - `recognise`: recognition and certificate by this tier's authority (art. 7.3d and đ, 7.4d and đ);
 * - `refer`: approval of the result, and the dossier goes to the next tier (art. 7.3e: 90 points and more);
 * - `return`: not for this tier to recognise; the tier before may go by the result (art. 7.4g);
 * - `none`: 1 or 2 stars, no recognition (art. 4.1a);
 * - `stopped`: a ground was reported, or 0 points stopped the evaluation.
 */
export type Proposal = "recognise" | "refer" | "return" | "none" | "stopped";

/** The points of one part of a form. */
export interface PartPoints {
  readonly code: string;
  readonly max: number;
  /** The members' points and their number. */
  readonly points: Fraction;
}

/** One member's sheet. */
export interface SheetResult {
  /** The member's place in the session's list, counted from 0; null where the sheet names nobody. */
  readonly member: number | null;
  /** The member's name; null where the sheet names nobody. */
  readonly name: string | null;
  readonly parts: readonly { readonly code: string; readonly points: number }[];
  readonly total: number;
}

/** A floor that was missed, with its criterion's name. */
export interface NamedFloor {
  readonly stars: Stars;
  readonly criterion: string;
  readonly name: Label;
  readonly required: number;
  /** The points earned; for a council their average, to print. */
  readonly got: number;
}

/** A sentence on a rating, in both languages. */
export interface Remark {
  readonly code: string;
  readonly text: Label;
}

/** A product with what the council gave it. */
export interface RatedProduct {
  /** Its place on the list, counted from 1. */
  readonly number: number;
  readonly product: PaperProduct;
  readonly decision: string;
  readonly set: number;
  /** Sector (ngành), group (nhóm) and product set (phân nhóm), as the classification has them. */
  readonly classification: { readonly sector: Label; readonly group: Label; readonly set: Label };
  readonly parts: readonly PartPoints[];
  readonly sheets: readonly SheetResult[];
  /** The sum of all members' totals and their number: the average, exact. */
  readonly average: Fraction;
  readonly lowest: number;
  readonly highest: number;
  readonly spread: number;
  /** The stars by points alone, and those after floors; null where the evaluation was stopped. */
  readonly band: Stars | null;
  readonly stars: Stars | null;
  readonly missedFloors: readonly NamedFloor[];
  /** The grounds that were reported, and the criteria whose 0 points stopped the evaluation. */
  readonly grounds: readonly Remark[];
  readonly proposal: Proposal;
  /** Where a proposal rests on a reading and not on the law's words. */
  readonly readings: readonly Remark[];
  /** What else a reader should know: totals that lie apart, sources at second hand. */
  readonly remarks: readonly Remark[];
  /** Members without a sheet, by their places in the session's list. */
  readonly missing: readonly number[];
  /** The rating itself. */
  readonly rating: Rating;
}

/** Who was appointed, and who was there. */
export interface Attendance {
  readonly appointed: readonly CouncilMember[];
  readonly present: readonly CouncilMember[];
  readonly absent: readonly CouncilMember[];
}

/** A council's round as all its papers know it. */
export interface CouncilRound {
  readonly session: CouncilSession;
  readonly form: "meeting" | "written";
  /** The decision's code and number, such as `26/2026/QĐ-TTg`. */
  readonly decision: { readonly code: string; readonly instrument: string };
  /** The tier of evaluation. */
  readonly tier: string;
  readonly attendance: Attendance;
  readonly products: readonly RatedProduct[];
  readonly notes: readonly PaperNote[];
}
