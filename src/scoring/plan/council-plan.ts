import type { Fraction } from "../../base/fraction.js";
import type { AnswerTypes } from "../../decisions/criteria-set.js";
import type { Stars } from "../../decisions/rules.js";
import type { Member } from "../evaluation.js";
import type { PlannedAnswers } from "./answer.js";
import type { DraftMove } from "./draft.js";
import type { OpenAnswer } from "./sheets.js";

/**
 * A criterion to be raised: to an answer that every member gives afterwards who gives a worse one now.
 *
 * `from` holds the members' present answers in their order; `points` are averages, exact.
 */
export interface CouncilMove extends DraftMove {}

/** A member's sheet as it would be. */
export interface PlannedMember<A extends AnswerTypes = AnswerTypes> extends Pick<Member<A>, "id"> {
  readonly answers: PlannedAnswers<A>;
}

/** A set of moves that brings a council's average to the target. */
export interface CouncilPlan<A extends AnswerTypes = AnswerTypes> {
  readonly target: Stars;
  /** Moves of criteria that must rise in every plan: for a floor, for a stop rule, or for one that depends on them. */
  readonly forced: readonly CouncilMove[];
  /** Moves of other criteria, made for their points. */
  readonly chosen: readonly CouncilMove[];
  /** The average total, exact. */
  readonly points: { readonly before: Fraction; readonly after: Fraction; readonly gained: Fraction };
  /** The sum of the moves' costs. */
  readonly cost: number;
  /** The stars afterwards: those of the target or more. */
  readonly stars: Stars;
  /** The members' sheets afterwards, criteria without an answer counted as none of their levels. */
  readonly members: readonly PlannedMember<A>[];
}

/** What an upgrade takes of a council. */
export interface CouncilUpgrade<A extends AnswerTypes = AnswerTypes> {
  /** The cheapest plan. */
  readonly plan: CouncilPlan<A>;
  /** The next best plans, best first; as many as were asked for, the first one counted. */
  readonly alternatives: readonly CouncilPlan<A>[];
  /** The answers that are missing, counted as none of the printed levels. */
  readonly assumedNone: readonly OpenAnswer[];
  /** Criteria that stay as they are because members answer different cases: which applies is for them to agree on. */
  readonly disputed: readonly string[];
}
