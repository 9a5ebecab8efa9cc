import { dayInVietnamese } from "../messages/day.js";
import type { Language } from "../messages/language.js";

/** A day as people read it: `05/08/2026` in Vietnamese, `2026-08-05` in English. */
export function dayText(day: string, language: Language): string {
  return language === "vi" ? dayInVietnamese(day) : day;
}
