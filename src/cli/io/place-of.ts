import type { Language } from "../../language/language.js";
import { words } from "../words.js";
import type { Broken } from "./input.js";

/** Says where a text stops being JSON, or UTF-8. */
export function brokenText(language: Language, { code, line, column }: Broken): string {
  const t = words[language];
  return code === "input.not-json" ? t.notJson(line, column) : t.notUtf8At(line, column);
}

/** Says where a file, or standard input, cannot be read. */
export function placeOf(language: Language, file: string, broken: Broken): string {
  return words[language].inputPlace(file, brokenText(language, broken));
}

/** The issue of a line that cannot be read, as `--json` prints it. */
export function brokenIssue(broken: Broken, message: string): object {
  const { code, line, column } = broken;
  return { code, path: [], params: { line, column }, message };
}
