/** An answer in every shape a criterion can ask for. */
export type Answer = number | string | readonly number[];

/** Answers by criterion code; a criterion without one is not answered. */
export type Answers = Readonly<Record<string, Answer | undefined>>;
