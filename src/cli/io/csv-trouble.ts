import type { Language } from "../../language/language.js";
import { message } from "../../messages/index.js";

/** A CSV that is in another encoding from some line on. */
export class NotUtf8 extends Error {
  constructor(readonly line: number) {
    super(`not UTF-8 in line ${line}`);
  }
}

/** Why a text is no CSV; undefined for any other error. */
export function csvTrouble(language: Language, error: unknown): string | undefined {
  if (error instanceof NotUtf8) {
    return message({ code: "csv.not-utf8", path: [], params: { line: error.line } }, language);
  }
  return error instanceof Error && "code" in error && String(error.code).startsWith("CSV_") && "lines" in error
    ? message({ code: "csv.open-quote", path: [], params: { line: Number(error.lines) } }, language)
    : undefined;
}
