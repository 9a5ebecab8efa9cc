import { signal } from "@preact/signals";
import { formatDay, type Label, type Language } from "ocop";

const KEY = "ocop-language";

/** The language of the page: Vietnamese until somebody switches. */
export const language = signal<Language>(localStorage.getItem(KEY) === "en" ? "en" : "vi");

/** Switches, keeps it for the next visit and tells the document. */
export function speak(chosen: Language): void {
  language.value = chosen;
  document.documentElement.lang = chosen;
  localStorage.setItem(KEY, chosen);
}

/** A label in the language of the page. */
export function told(label: Label): string {
  return label[language.value];
}

/** A day as it is written: `05/08/2026` in Vietnamese, `2026-08-05` in English. */
export function dayText(day: string): string {
  return formatDay(day, language.value);
}

/** Words of a screen in the language of the page. */
export function inLanguage<T>(words: Readonly<Record<Language, T>>): T {
  return words[language.value];
}
