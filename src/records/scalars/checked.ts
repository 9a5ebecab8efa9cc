import * as z from "zod";
import type { RecordIssueCode } from "../issue.js";

/** What a reader of one value answers: its canonical form, or the code of what is wrong. */
export type Reading<C> =
  | { readonly ok: true; readonly value: string | { readonly text: string } }
  | { readonly ok: false; readonly code: C };

/**
 * A text of this pattern. The code of the issue stands as zod's message, so that a schema's JSON Schema keeps the
 * pattern and whoever uses the schema without us still gets the code.
 */
export function pattern(expression: RegExp, code: RecordIssueCode) {
  return z.regex(expression, { error: code });
}

/** A check that puts a text into its canonical form, or refuses it. */
export function canonical<C extends RecordIssueCode>(read: (text: string) => Reading<C>) {
  return z.check<string>((payload) => {
    const reading = read(payload.value);
    if (reading.ok) {
      payload.value = typeof reading.value === "string" ? reading.value : reading.value.text;
    } else {
      payload.issues.push({ code: "custom", input: payload.value, message: reading.code, continue: true });
    }
  });
}
