import { once } from "../base/once.js";
import type { Language } from "../language/language.js";
import { say } from "../language/say.js";
import type { RecordIssue } from "./issue.js";
import { recordSentences } from "./sentences.js";

const sentences = once(recordSentences);

/**
 * The sentence for an issue of a record: `message` of `ocop/messages`, without the sentences of all else.
 *
 * @param issue - an issue of {@link validate}
 * @param language - `"vi"` or `"en"`
 * @returns one sentence without a full stop
 * @throws RangeError for a code or language that is not known
 * @example
 * recordMessage({ code: "text.empty", path: ["name"], params: {} }, "en"); // "Must not be empty"
 */
export function recordMessage(issue: RecordIssue, language: Language): string {
  return say(sentences(), issue, language);
}
