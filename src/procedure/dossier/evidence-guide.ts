import { evidence2019 } from "./evidence/2019.js";
import { evidence2026 } from "./evidence/2026.js";
import type { EvidenceRow } from "./evidence-row.js";

const guides: ReadonlyMap<unknown, readonly EvidenceRow[]> = new Map([
  ["2026", evidence2026],
  ["2019", evidence2019],
]);

/**
 * The evidence a decision's guidance names for the criteria, kept apart from what a dossier must have.
 *
 * The guidance does not say which row proves which criterion; a dossier does (`criteria` of its documents).
 *
 * @param decision - the decision's code
 * @returns the rows in printed order; undefined where no guidance is known, as for 490/QĐ-TTg and 148/QĐ-TTg
 * @example
 * evidenceGuide("2026")?.[0]?.kind; // "business-registration"
 * @see 26/2026/QĐ-TTg, annex III, form 02, part III ("tham khảo": for reference); 1048/QĐ-TTg, annex II.3.a
 */
export function evidenceGuide(decision: string): readonly EvidenceRow[] | undefined {
  return guides.get(decision);
}
