import type { Language } from "../../language/language.js";
import { words } from "../words.js";

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
