import type { RemarkOf } from "../../base/finding.js";
import { TWO_TIERS_SINCE } from "../../decisions/two-tiers.js";
import type { DecisionCode } from "./instrument.js";
import { act148, act1489 } from "./instruments.js";

/** What to know of the days on which the rules still named districts, by stable code. */
export interface DistrictParams {
  /** The text leaves some stars to the district, and there were no districts any more until it was amended. */
  "authority.no-districts": { instrument: string; since: string; stars: number; amendment: string; amendedOn: string };
}

/** A remark on those days. */
export type DistrictNote = RemarkOf<DistrictParams>;

/** The remark on 2025-07-01 to 2025-07-05 under 148/QĐ-TTg, which left 3 stars to the district. */
export const noDistricts: DistrictNote = {
  code: "authority.no-districts",
  params: {
    instrument: act148.instrument,
    since: TWO_TIERS_SINCE,
    stars: 3,
    amendment: act1489.instrument,
    amendedOn: act1489.effective,
  },
};

/** The remark, where the text of a decision named districts on a day on which there were none. */
export function districtNotes(decision: DecisionCode, on: string): readonly DistrictNote[] {
  return decision === act148.decision && on >= TWO_TIERS_SINCE && on < act1489.effective ? [noDistricts] : [];
}
