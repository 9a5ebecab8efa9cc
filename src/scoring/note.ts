import type { FindingOf, Given, IssuePath } from "../base/finding.js";
import type { Fraction } from "../base/fraction.js";
import { preview } from "../base/preview.js";
import type { UnheldMinimumsParams } from "../decisions/unheld-minimums.js";
import type { Divergence } from "./issue.js";

/** What a reader of a rating should know, by stable code, each with the parameters its sentence needs. */
export interface NoteParams extends UnheldMinimumsParams {
  /** Missed floors lowered the stars: a reading of the marks that no article spells out. */
  "floors.demotion-assumed": { band: number; stars: number };
  /** Two members' totals differ by more than the limit, and the policy is to warn. */
  "council.divergent": Divergence;
  /** An appointed member has no sheet. */
  "council.missing-member": { member: string | number };
  /** Some members, but not all, gave 0 points where 0 points stop an evaluation. */
  "council.zero-by-member": { criterion: string; members: readonly number[] };
  /** The average was rounded before it was compared with the bands. */
  "rounding.applied": { exact: Fraction; rounded: Fraction };
  /** The criteria set rests on a second-hand source or does not add up. */
  "set.unverified": { decision: string; set: number };
  /** The day of the evaluation comes before the decision it is rated by was in force. */
  "decision.not-in-force-yet": { decision: string; on: string; effective: string };
  /** A field of the evaluation that is not known and was not read. */
  "evaluation.unknown-field": { given: Given };
}

/** The stable code of a note. */
export type NoteCode = keyof NoteParams;

/** A remark on a rating that does not stand in its way; `ocop/messages` has its sentence. */
export type Note<C extends NoteCode = NoteCode> = FindingOf<NoteParams, C>;

/** A note. The parameters' type follows the code. */
export function note<C extends NoteCode>(code: C, path: IssuePath, params: NoteParams[C]): Note {
  return { code, path, params } as unknown as Note;
}

const MOST_NOTES = 100;

/** Notes fields that are not read, so that a misspelt one is seen; at most 100 notes. */
export function noteUnknown(fields: object, known: readonly string[], path: IssuePath, notes: Note[]): void {
  for (const key of Object.keys(fields)) {
    if (notes.length < MOST_NOTES && !known.includes(key)) {
      const given = preview(key);
      notes.push(note("evaluation.unknown-field", [...path, given], { given }));
    }
  }
}
