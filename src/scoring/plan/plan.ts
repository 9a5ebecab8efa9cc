import type { Answer } from "../../decisions/answer.js";
import type { AnswerTypes } from "../../decisions/criteria-set.js";
import type { FloorStars } from "../../decisions/criterion.js";
import type { Stars } from "../../decisions/rules.js";
import type { PlannedAnswers } from "./answer.js";

/** A marked level that is missed now and then reached. */
export interface GainedFloor {
  readonly stars: FloorStars;
  /** The points of the marked level. */
  readonly required: number;
}

/** A criterion to be raised. */
export interface Move {
  readonly criterion: string;
  /** The present answer; absent where there is none. */
  readonly from?: Answer;
  readonly to: Answer;
  readonly points: { readonly before: number; readonly after: number };
  readonly cost: number;
  /** The floors it meets that are missed now, for any stars. */
  readonly floors: readonly GainedFloor[];
}

/** A set of moves that reaches the target. */
export interface Plan<A extends AnswerTypes = AnswerTypes> {
  readonly target: Stars;
  /** Moves of criteria that must rise in every plan: for a floor, for a stop rule, or for one that depends on them. */
  readonly forced: readonly Move[];
  /** Moves of other criteria, made for their points. */
  readonly chosen: readonly Move[];
  readonly points: { readonly before: number; readonly after: number; readonly gained: number };
  /** The sum of the moves' costs. */
  readonly cost: number;
  /** The stars afterwards: those of the target or more. */
  readonly stars: Stars;
  /** The sheet afterwards, criteria without an answer counted as none of their levels. */
  readonly answers: PlannedAnswers<A>;
}

/** What an upgrade takes. */
export interface Upgrade<A extends AnswerTypes = AnswerTypes> {
  /** The cheapest plan. */
  readonly plan: Plan<A>;
  /** The next best plans, best first; as many as were asked for, the first one counted. */
  readonly alternatives: readonly Plan<A>[];
  /** Criteria without an answer, counted as none of the printed levels. */
  readonly assumedNone: readonly string[];
}
