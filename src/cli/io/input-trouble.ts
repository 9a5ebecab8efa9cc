import type { Language } from "../../language/language.js";
import { words } from "../words.js";
import { csvTrouble } from "./csv-trouble.js";
import { fileErrorText, isFileError } from "./file-error.js";
import { TooLarge } from "./too-large.js";

/** Why an input cannot be read; undefined for an error that is no trouble of the input. */
export function inputTrouble(language: Language, file: string, error: unknown): string | undefined {
  const why = reasonOf(language, error);
  return why === undefined ? undefined : words[language].cannotRead(file, why);
}

function reasonOf(language: Language, error: unknown): string | undefined {
  const t = words[language];
  if (error instanceof TooLarge) {
    return t.tooLarge[error.unit](Math.floor(error.most / 1_000_000));
  }
  return isFileError(error) ? fileErrorText(language, error) : csvTrouble(language, error);
}
