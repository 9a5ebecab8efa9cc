/** An answer in every shape a criterion can ask for: a level number, a case letter with its level, or ticked levels. */
export type Answer = number | string | readonly number[];
