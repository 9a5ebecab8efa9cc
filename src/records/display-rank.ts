import { isDay, requireDay } from "../base/day.js";
import { fieldsOf, optionOf, textOf } from "../base/fields.js";
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
      readonly because:
        | "proposal"
        | "own-claim"
        | "not-yet-awarded"
        | "expired"
        | "revoked"
        | "term-unknown"
        | "malformed";
    };

/**
 * The stars that may be shown for a recognition on a day: never a proposal or a claim as an award.
 *
 * Where the record has no last day, it is 36 months after the award. Where the day of the award is not known either,
 * nothing is shown: such a rank cannot be told from one that has lapsed. Nothing is shown either of what `validate` would
 * not have read.
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
  const fields = fieldsOf(recognition);
  const evidence = optionOf<Evidence>(fields?.["evidence"], [
    "signed-decision",
    "official-news",
    "proposal",
    "own-claim",
  ]);
  const stars = optionOf(fields?.["stars"], [3, 4, 5] as const);
  if (evidence === "proposal" || evidence === "own-claim") {
    return { stars: null, because: evidence };
  }
  const days = daysOf(fields);
  if (evidence === undefined || stars === undefined || days === undefined) {
    return { stars: null, because: "malformed" };
  }
  const { date, revoked } = days;
  const expires = days.expires ?? (date === undefined ? undefined : endOfTerm(date));
  const because = barrier(on, date, expires, revoked);
  const decisionNumber = textOf(fields?.["decisionNumber"]) ?? null;
  return because === undefined
    ? { stars, evidence, decisionNumber, date: date ?? null, expires: expires ?? null }
    : { stars: null, because };
}

/** The days of a recognition that decide; undefined where one of them is no day. */
function daysOf(fields: Readonly<Record<string, unknown>> | undefined) {
  const { date, expires, revoked } = fields ?? {};
  const days = { date, expires, revoked: revoked === undefined ? undefined : (fieldsOf(revoked)?.["date"] ?? null) };
  const isSound = Object.values(days).every((day) => day === undefined || (typeof day === "string" && isDay(day)));
  return isSound ? (days as { readonly [K in keyof typeof days]: string | undefined }) : undefined;
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
