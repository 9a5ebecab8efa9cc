import type { Language } from "../../language/language.js";
import { words } from "../words.js";
import { csvTrouble } from "./read-csv.js";
import { TooLarge } from "./too-large.js";

/** Whether an error is the file system's: no such file, no permission. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}

/** What the file system complains of, in words, with its own code for whoever helps. */
export function fileErrorText(language: Language, { code = "", message }: NodeJS.ErrnoException): string {
  const known: Readonly<Record<string, string>> = words[language].fileErrors;
  const sentence = Object.hasOwn(known, code) ? known[code] : undefined;
  return sentence === undefined ? message : `${sentence} (${code})`;
}

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
