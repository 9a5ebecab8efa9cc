import { printable } from "../base/printable.js";
import type { Language } from "./language.js";
import { type Named, type Sentence, wordsOf } from "./words.js";

/** A finding of any kind: a code, and the parameters its sentence needs. */
interface AnyFinding {
  readonly code: string;
  readonly params: object;
}

/** The sentence a table has for a finding. */
export function say(sentences: object, { code, params }: AnyFinding, language: Language, set?: Named): string {
  if (!Object.hasOwn(sentences, code)) {
    throw new RangeError(`[ocop] message: unknown code "${code}"`);
  }
  if (language !== "vi" && language !== "en") {
    throw new RangeError(`[ocop] message: unknown language "${language}"`);
  }
  const sentence = (sentences as Readonly<Record<string, Sentence<object>>>)[code];
  return printable(sentence?.[language](params, wordsOf(language, set)) ?? "");
}
