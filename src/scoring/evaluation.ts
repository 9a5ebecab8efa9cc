import type { AnswerTypes } from "../decisions/criteria-set.js";

/** One member's filled-in form. */
export interface Member<A extends AnswerTypes = AnswerTypes> {
  /** Who the member is, to tell duplicates and missing members; optional. */
  readonly id?: string | number;
  readonly answers: Partial<A>;
}

/** What every evaluation may carry besides its answers. */
export interface EvaluationHead {
  /** The caller's own identifier, handed through to the result. */
  readonly id?: string | number;
  /** Decision code; where given it must be that of the set. */
  readonly decision?: string;
  /** Number, slug or code of the set; where given it must be that of the set. */
  readonly set?: number | string;
  /** Codes of the grounds (rejection, stop rule, precondition) that the assessors report. */
  readonly rejections?: readonly string[];
}

/** The sheet of one assessor. */
export interface SheetEvaluation<A extends AnswerTypes = AnswerTypes> extends EvaluationHead {
  readonly answers: Partial<A>;
  readonly members?: never;
  readonly appointed?: never;
}

/** The sheets of a council. */
export interface CouncilEvaluation<A extends AnswerTypes = AnswerTypes> extends EvaluationHead {
  readonly members: readonly Member<A>[];
  /** The identifiers of all appointed members, to know who is missing. */
  readonly appointed?: readonly (string | number)[];
  readonly answers?: never;
}

/** What is rated: one sheet, or a council's. */
export type Evaluation<A extends AnswerTypes = AnswerTypes> = SheetEvaluation<A> | CouncilEvaluation<A>;
