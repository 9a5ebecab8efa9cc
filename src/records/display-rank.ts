import { requireDay } from "../base/day.js";
import { endOfTerm } from "../decisions/end-of-term.js";
import type { Evidence, Recognition } from "./recognition.js";

/** What may be shown of a recognition on a day. */
export type DisplayRank =
  | {
      readonly stars: 3 | 4 | 5;
      /** Evidenced by the decision itself, or by official news of it. */
      readonly evidence: Extract<Evidence, "signed-decision" | "official-news">;
      readonly decisionNumber: string | null;
      readonly date: string | null;
      readonly expires: string | null;
    }
  | {
      readonly stars: null;
      /** Why no stars may be shown. */
      readonly because: "proposal" | "own-claim" | "not-yet-awarded" | "expired" | "revoked" | "term-unknown";
    };

/**
 * The stars that may be shown for a recognition on a day: never a proposal or a claim as an award.
 *
 * Where the record has no last day, it is 36 months after the award. Where the day of the award is not known either,
 * nothing is shown: such a rank cannot be told from one that has lapsed.
 *
 * @param recognition - a recognition as {@link validate} gives it
 * @param on - the day, `YYYY-MM-DD`, in Vietnam
 * @returns the stars with their evidence, or null with the reason
 * @throws RangeError when `on` is no day
 * @example
 * displayRank({ stars: 5, evidence: "proposal" }, "2026-11-24"); // { stars: null, because: "proposal" }
 * @see 26/2026/QĐ-TTg, art. 4.3: a certificate is valid for 36 months
 */
export function displayRank(recognition: Recognition, on: string): DisplayRank {
  requireDay("displayRank", "on", on);
  const { evidence, stars, decisionNumber, date, revoked } = recognition;
  if (evidence === "proposal" || evidence === "own-claim") {
    return { stars: null, because: evidence };
  }
  const expires = recognition.expires ?? (date === undefined ? undefined : endOfTerm(date));
  const because = barrier(on, date, expires, revoked?.date);
  return because === undefined
    ? { stars, evidence, decisionNumber: decisionNumber ?? null, date: date ?? null, expires: expires ?? null }
    : { stars: null, because };
}

type Barrier = Extract<DisplayRank, { stars: null }>["because"];

function barrier(
  on: string,
  date: string | undefined,
  expires: string | undefined,
  revoked: string | undefined,
): Barrier | undefined {
  if (date !== undefined && on < date) {
    return "not-yet-awarded";
  }
  if (revoked !== undefined && on >= revoked) {
    return "revoked";
  }
  if (expires === undefined) {
    return "term-unknown";
  }
  return on > expires ? "expired" : undefined;
}
