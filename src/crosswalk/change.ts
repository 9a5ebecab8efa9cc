import type { RemarkOf } from "../base/finding.js";
import type { Ground } from "../decisions/criteria-set.js";
import type { CriterionKind, FloorStars } from "../decisions/criterion.js";
import type { UnheldMinimumsParams } from "../decisions/unheld-minimums.js";
import type { Label } from "../language/label.js";

export interface Numbers {
  readonly before: number;
  readonly after: number;
}

export interface Heading {
  readonly name: Label;
  readonly max: number;
}

/** The points a mark asks for, and the condition that gives them. */
export interface FloorLevel {
  readonly points: number;
  readonly label: Label;
}

/**
 * What can differ between two criteria sets, by stable code.
 *
 * `criterion` and `level` are those of the later set; of the earlier one where something ended. `level` is the answer that
 * chooses it: `3`, or `"a3"` within a case.
 */
export interface ChangeParams extends UnheldMinimumsParams {
  "set.renamed": { before: Label; after: Label };
  "set.max": Numbers;
  /** Samples that go with a dossier. */
  "set.samples": Numbers;
  "part.max": Numbers & { part: string };
  "group.max": Numbers & { group: string; name: Label };
  "group.added": Heading & { group: string };
  "group.ended": Heading & { group: string };
  "criterion.added": Heading & { criterion: string };
  "criterion.ended": Heading & { criterion: string };
  /** The same question under another code. */
  "criterion.renumbered": { criterion: string; before: string; name: Label };
  /** The same question in other words. */
  "criterion.renamed": { criterion: string; before: Label; after: Label };
  /** The same question answered in another way, such as one level instead of ticks that add up. */
  "criterion.kind": { criterion: string; name: Label; before: CriterionKind; after: CriterionKind };
  "criterion.max": Numbers & { criterion: string; name: Label };
  /** It came to apply, or no longer applies, only when another criterion has points; codes of each set. */
  "criterion.applies-if": { criterion: string; name: Label; before: string | null; after: string | null };
  /** Whether 0 points stop the evaluation. */
  "criterion.stop-if-zero": { criterion: string; name: Label; after: boolean };
  /** The same condition gives other points. */
  "level.points": Numbers & { criterion: string; name: Label; level: number | string; label: Label };
  "level.added": { criterion: string; name: Label; level: number | string; label: Label; points: number };
  "level.ended": { criterion: string; name: Label; level: number | string; label: Label; points: number };
  "floor.added": FloorLevel & { criterion: string; name: Label; stars: FloorStars };
  "floor.ended": FloorLevel & { criterion: string; name: Label; stars: FloorStars };
  /** A mark for the same stars asks for other points or another condition. */
  "floor.changed": { criterion: string; name: Label; stars: FloorStars; before: FloorLevel; after: FloorLevel };
  "ground.added": Pick<Ground, "label" | "effect"> & { ground: string };
  "ground.ended": Pick<Ground, "label" | "effect"> & { ground: string };
  "ground.changed": {
    ground: string;
    before: Pick<Ground, "label" | "effect">;
    after: Pick<Ground, "label" | "effect">;
  };
  /** The source of one set prints no such grounds, so that nothing can be said of them. */
  "grounds.not-recorded": { set: string; where: "form" | "criteria" };
}

/** The stable code of a difference. */
export type ChangeCode = keyof ChangeParams;

/** A difference between two criteria sets; `ocop/messages` has the sentences. */
export type Change<C extends ChangeCode = ChangeCode> = RemarkOf<ChangeParams, C>;

/** A difference; the parameters' type follows the code. */
export function change<C extends ChangeCode>(code: C, params: ChangeParams[C]): Change {
  return { code, params } as unknown as Change;
}

/** One difference where two numbers differ, none where they do not. */
export function ifDifferent(before: unknown, after: unknown, found: () => Change): readonly Change[] {
  return before === after ? [] : [found()];
}
