import type * as z from "zod";
import type { IssuePath } from "../base/finding.js";
import { type Language, requireLanguage } from "../language/language.js";
import type { RecordIssue } from "./issue.js";
import { recordMessage } from "./record-message.js";
import { validate } from "./validate.js";

/** A schema that speaks a language, in the form of Standard Schema version 1. */
export interface FormSchema<I, O> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "ocop";
    readonly validate: (value: unknown) => FormResult<O>;
    readonly types?: { readonly input: I; readonly output: O } | undefined;
  };
}

/** What a form schema answers. */
export type FormResult<O> =
  | { readonly value: O; readonly issues?: undefined }
  | { readonly issues: readonly FormIssue[] };

/** An issue with its sentence; code and parameters are there for who wants them. */
export interface FormIssue {
  readonly message: string;
  readonly path: IssuePath;
  readonly code: RecordIssue["code"];
  readonly params: RecordIssue["params"];
}

/**
 * A schema for form libraries that take Standard Schema: the same checks as {@link validate}, with sentences in a
 * language instead of codes.
 *
 * @param schema - a schema of this module, or one made from it
 * @param language - `"vi"` or `"en"`
 * @returns an object with the property `~standard`
 * @throws RangeError for an unknown language
 * @example
 * formSchema(producerSchema, "vi")["~standard"].validate({}).issues?.[0]?.message; // "Thiếu thông tin bắt buộc"
 */
export function formSchema<S extends z.core.$ZodType>(
  schema: S,
  language: Language,
): FormSchema<z.input<S>, z.output<S>> {
  requireLanguage("formSchema", language);
  return {
    "~standard": {
      version: 1,
      vendor: "ocop",
      validate: (value) => {
        const result = validate(schema, value);
        return result.ok
          ? { value: result.value }
          : { issues: result.issues.map((issue) => ({ ...issue, message: recordMessage(issue, language) })) };
      },
    },
  };
}
