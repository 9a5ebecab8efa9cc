import { requireArgument } from "../base/require-argument.js";
import type { Language } from "../language/language.js";
import type { RecordIssue } from "./issue.js";
import { recordMessage } from "./record-message.js";

/** Sentences for a form: those about the whole record or fields it does not have, and those of each field by its path. */
export interface FieldErrors {
  readonly formErrors: readonly string[];
  /** By path with dots, such as `"contacts.phones.0"`. */
  readonly fieldErrors: Readonly<Record<string, readonly string[]>>;
}

/**
 * The issues of a record in the shape form libraries show.
 *
 * @param issues - the issues of {@link validate}
 * @param language - `"vi"` or `"en"`
 * @returns sentences for the whole form, and by field path
 * @throws TypeError when `issues` is no list of issues, RangeError for an unknown language
 * @example
 * toFieldErrors([{ code: "text.empty", path: ["name"], params: {} }], "en");
 * // { formErrors: [], fieldErrors: { name: ["Must not be empty"] } }
 */
export function toFieldErrors(issues: readonly RecordIssue[], language: Language): FieldErrors {
  requireArgument(Array.isArray(issues), "toFieldErrors", "expected a list of issues");
  const formErrors: string[] = [];
  const byField = new Map<string, string[]>();
  for (const issue of issues) {
    const sentence = recordMessage(issue, language);
    const field = issue.path.join(".");
    // A form has no place for a field the record does not have.
    if (field === "" || issue.code === "field.unknown") {
      formErrors.push(sentence);
    } else {
      byField.set(field, [...(byField.get(field) ?? []), sentence]);
    }
  }
  return { formErrors, fieldErrors: Object.fromEntries(byField) };
}
