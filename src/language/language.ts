import { shown } from "../base/require-argument.js";

/** The languages of all sentences. */
export type Language = "vi" | "en";

/**
 * Refuses a caller's mistake: a language there are no sentences in.
 *
 * @param caller - the public function's name, for the message
 */
export function requireLanguage(caller: string, language: unknown): asserts language is Language {
  if (language !== "vi" && language !== "en") {
    throw new RangeError(`[ocop] ${caller}: unknown language "${shown(language)}"`);
  }
}
