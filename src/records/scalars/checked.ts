import * as z from "zod";
import type { Outcome } from "../../base/outcome.js";
import type { RecordIssue, RecordIssueCode } from "../issue.js";

/**
 * A text of this pattern. The code of the issue stands as zod's message, so that a schema's JSON Schema keeps the
 * pattern and whoever uses the schema without us still gets the code.
 */
export function pattern(expression: RegExp, code: RecordIssueCode) {
  return z.regex(expression, { error: code });
}

/** A check that puts a text into its canonical form, or refuses it. */
export function canonical(read: (text: string) => Outcome<string | { readonly text: string }, RecordIssue>) {
  return z.check<string>((payload) => {
    const reading = read(payload.value);
    if (reading.ok) {
      payload.value = typeof reading.value === "string" ? reading.value : reading.value.text;
      return;
    }
    for (const { code } of reading.issues) {
      payload.issues.push({ code: "custom", input: payload.value, message: code, continue: true });
    }
  });
}
