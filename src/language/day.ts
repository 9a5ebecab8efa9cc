import { requireArgument } from "../base/require-argument.js";
import { type Language, requireLanguage } from "./language.js";

/**
 * A day as people write it: `05/08/2026` in Vietnamese, `2026-08-05` in English.
 *
 * @param day - `YYYY-MM-DD`; null where there is none, which stays empty
 * @param language - `"vi"` or `"en"`
 * @throws TypeError when `day` is no text, RangeError for an unknown language
 * @example
 * formatDay("2026-08-05", "vi"); // "05/08/2026"
 */
export function formatDay(day: string | null, language: Language): string {
  requireArgument(day === null || typeof day === "string", "formatDay", "expected a day");
  requireLanguage("formatDay", language);
  return day === null ? "" : language === "vi" ? dayInVietnamese(day) : day;
}

/** A day as it is written in Vietnam: `2026-08-05` as `05/08/2026`; null, where there is none, stays empty. */
export function dayInVietnamese(day: string | null): string {
  return day === null ? "" : day.split("-").reverse().join("/");
}
