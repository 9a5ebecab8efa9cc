/** The most sheets of a council, and the most members appointed: `evaluationSchema` of `ocop/records` has the same limit. */
export const MOST_MEMBERS = 200;

/** The most grounds of rejection that are read; no form prints a tenth of them. */
export const MOST_GROUNDS = 200;
