import { preview } from "../../base/preview.js";
import type { Language } from "../../language/language.js";
import { words } from "../words.js";
import type { Broken } from "./input.js";

/** Says where a text stops being JSON, or UTF-8. */
export function brokenText(language: Language, { code, line, column, key = "" }: Broken): string {
  const t = words[language];
  switch (code) {
    case "input.not-json":
      return t.notJson(line, column);
    case "input.not-utf8":
      return t.notUtf8At(line, column);
    case "input.key-twice":
      return t.keyTwice(line, column, preview(key));
  }
}

/** Says where a file, or standard input, cannot be read. */
export function placeOf(language: Language, file: string, broken: Broken): string {
  return words[language].inputPlace(file, brokenText(language, broken));
}

/** The issue of a line that cannot be read, as `--json` prints it. */
export function brokenIssue(broken: Broken, message: string): object {
  const { code, line, column, key } = broken;
  const params = key === undefined ? { line, column } : { line, column, key: preview(key) };
  return { code, path: [], params, message };
}
