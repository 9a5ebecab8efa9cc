import type { Language } from "./language.js";

/**
 * A day as people write it: `05/08/2026` in Vietnamese, `2026-08-05` in English.
 *
 * @param day - `YYYY-MM-DD`; null where there is none, which stays empty
 */
export function formatDay(day: string | null, language: Language): string {
  return day === null ? "" : language === "vi" ? dayInVietnamese(day) : day;
}

/** A day as it is written in Vietnam: `2026-08-05` as `05/08/2026`; null, where there is none, stays empty. */
export function dayInVietnamese(day: string | null): string {
  return day === null ? "" : day.split("-").reverse().join("/");
}
