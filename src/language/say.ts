import { isRecord } from "../base/fields.js";
import { printable } from "../base/printable.js";
import { requireArgument, shown } from "../base/require-argument.js";
import { type Language, requireLanguage } from "./language.js";
import { type Named, type Sentence, wordsOf } from "./words.js";

/** A finding of any kind: a code, and the parameters its sentence needs. */
interface AnyFinding {
  readonly code: string;
  readonly params: object;
}

/** The sentence a table has for a finding. */
export function say(sentences: object, finding: AnyFinding, language: Language, set?: Named): string {
  requireArgument(isRecord(finding), "message", "expected a finding");
  requireLanguage("message", language);
  const { code, params } = finding;
  const sentence = sentenceOf(sentences, code);
  if (sentence === undefined) {
    throw new RangeError(`[ocop] message: unknown code "${shown(code)}"`);
  }
  return printable(compose(() => sentence[language](params, wordsOf(language, set)), code));
}

function sentenceOf(sentences: object, code: unknown): Sentence<object> | undefined {
  return typeof code === "string" && Object.hasOwn(sentences, code)
    ? (sentences as Readonly<Record<string, Sentence<object>>>)[code]
    : undefined;
}

/** A sentence that cannot be made was asked of parameters, or with a set, that are none of ours. */
function compose(make: () => string, code: string): string {
  try {
    return make();
  } catch {
    throw new TypeError(`[ocop] message: the parameters of "${code}" are others, or the set is none`);
  }
}
