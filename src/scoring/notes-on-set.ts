import type { CriteriaSet } from "../decisions/criteria-set.js";
import { unheldMinimumsOf, unheldMinimumsParams } from "../decisions/unheld-minimums.js";
import { type Note, note } from "./note.js";
import { requireSet } from "./score-sheet.js";

/**
 * What to know of all stars that a criteria set gives: `rate` has it among its notes; for bounds, plans and compiled sets,
 * which give stars without notes, it is asked for here.
 *
 * @param set - the criteria set; where the day of the evaluation is known, as `asOf` gives it
 * @returns the notes `set.unverified` and `minimums.not-held`, as far as they apply
 * @throws TypeError when `set` is no criteria set
 * @example
 * notesOnSet(tea2019).map(({ code }) => code); // ["minimums.not-held"]
 * @see 781/QĐ-TTg, section 6 of annex II of 1048/QĐ-TTg
 */
export function notesOnSet(set: CriteriaSet): readonly Note[] {
  requireSet("notesOnSet", set);
  const notes: Note[] = [];
  addNotesOnSet(set, notes);
  return notes;
}

/** Adds the notes on a set to those of a rating. */
export function addNotesOnSet(set: CriteriaSet, notes: Note[]): void {
  if (!set.verified) {
    notes.push(note("set.unverified", [], { decision: set.decision, set: set.set }));
  }
  const minimums = unheldMinimumsOf(set);
  if (minimums !== undefined) {
    notes.push(note("minimums.not-held", [], unheldMinimumsParams(minimums)));
  }
}
