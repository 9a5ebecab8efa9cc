import type { Answer } from "../../decisions/answer.js";
import type { AnswerTypes } from "../../decisions/criteria-set.js";

/** Answers by criterion code; a criterion without one is not answered. */
export type Answers = Readonly<Record<string, Answer | undefined>>;

/** Answers as a plan gives them: those of the set where the compiler knows it. */
export type PlannedAnswers<A extends AnswerTypes> = [keyof A] extends [never] ? Answers : Partial<A>;
