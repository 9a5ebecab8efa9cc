import type { Language } from "../messages/language.js";
import type { NotJson } from "./input.js";
import { words } from "./words.js";

/** Says where a file, or standard input, stops being JSON. */
export function placeOf(language: Language, file: string, { line, column }: NotJson): string {
  return `${file === "-" ? "" : `${file}: `}${words[language].notJson(line, column)}`;
}
