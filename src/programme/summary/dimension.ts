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
 * - `valid`: neither of the next two;
 * - `running-out`: valid, and it ends within 120 to 180 days: its re-evaluation is filed now (art. 7.6a);
 * - `window-passed`: valid, and it ends within less than 120 days: the days for filing are over. Whether a dossier was filed,
 *   records of products do not say;
 * - `extended`: in force by art. 12.3 as it is read here, see `notes` of a summary. These four are in force;
 * - `extension-open`: the term has ended, and whether art. 12.3 extends it is for the authority to say;
 * - `lapsed`, `revoked`;
 * - `not-yet-awarded`: all that is recorded of it is of a later day;
 * - `no-recognition`, `proposal`, `own-claim`, `term-unknown`: there is none that counts, see `currentRank`;
 * - `faulty`: what is recorded of it cannot be reckoned with.
 *
 * A certificate whose days for filing were over before art. 7.6a took effect on 2026-05-22 is `valid` to its end.
 */
export const standings = [
  "valid",
  "running-out",
  "window-passed",
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

const inForce: readonly Standing[] = ["valid", "running-out", "window-passed", "extended"];

/** Whether a recognition that stands so gives its stars on the day. */
export function isInForce(standing: Standing): boolean {
  return inForce.includes(standing);
}
