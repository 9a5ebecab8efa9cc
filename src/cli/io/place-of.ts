import type { Language } from "../../language/language.js";
import { words } from "../words.js";
import type { NotJson } from "./input.js";

/** Says where a file, or standard input, stops being JSON. */
export function placeOf(language: Language, file: string, { line, column }: NotJson): string {
  return `${file === "-" ? "" : `${file}: `}${words[language].notJson(line, column)}`;
}
