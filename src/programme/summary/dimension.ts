/** What a summary can be split by. */
export const summaryDimensions = [
  "sector",
  "group",
  "set",
  "stars",
  "province",
  "year",
  "level",
  "producer-type",
  "standing",
] as const;

/** What a summary can be split by: each part then has all counts of its own. */
export type SummaryDimension = (typeof summaryDimensions)[number];

/**
 * How the latest recognition of a product stands on a day:
 *
 * - `valid`; `running-out`: valid, and the window for filing a re-evaluation (art. 7.6a) is open or was missed; `extended` by
 *   art. 12.3. These three are in force;
 * - `extension-open`: the term has ended, and whether art. 12.3 extends it is for the authority to say;
 * - `lapsed`, `revoked`, `not-yet-awarded`: every recognition is of a later day;
 * - `no-recognition`, `proposal`, `own-claim`, `term-unknown`: there is none that counts, see `currentRank`;
 * - `faulty`: what is recorded of it cannot be reckoned with.
 */
export const standings = [
  "valid",
  "running-out",
  "extended",
  "extension-open",
  "lapsed",
  "revoked",
  "not-yet-awarded",
  "no-recognition",
  "proposal",
  "own-claim",
  "term-unknown",
  "faulty",
] as const;

/** How the latest recognition of a product stands on a day; {@link standings} says what each means. */
export type Standing = (typeof standings)[number];

/** Whether a recognition that stands so gives its stars on the day. */
export function isInForce(standing: Standing): boolean {
  return standing === "valid" || standing === "running-out" || standing === "extended";
}
