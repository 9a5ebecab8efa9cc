/**
 * The same records through zod's small build: for pages that already ship `zod/mini`, or that count bytes.
 *
 * There is one truth: this entry is built from the files of `ocop/records` with `zod/mini` in place of `zod`. What
 * differs is what the schemas carry with them: functions such as `z.extend` from `zod/mini` instead of methods.
 *
 * @module
 */
import type * as z from "zod";
import type { ZodMiniObject, ZodMiniType } from "zod/mini";
import * as records from "./index.js";

/** A schema of `ocop/records` as `zod/mini` has it. */
export type Mini<S extends z.core.$ZodType> =
  S extends z.ZodObject<infer Shape, infer Config>
    ? ZodMiniObject<Shape, Config>
    : ZodMiniType<z.output<S>, z.input<S>>;

function mini<S extends z.core.$ZodType>(schema: S): Mini<S> {
  return schema as unknown as Mini<S>;
}

export const producerSchema: Mini<typeof records.producerSchema> = /* @__PURE__ */ mini(records.producerSchema);
export const productSchema: Mini<typeof records.productSchema> = /* @__PURE__ */ mini(records.productSchema);
export const addressSchema: Mini<typeof records.addressSchema> = /* @__PURE__ */ mini(records.addressSchema);
export const scoreSheetSchema: Mini<typeof records.scoreSheetSchema> = /* @__PURE__ */ mini(records.scoreSheetSchema);
export const evaluationSchema: Mini<typeof records.evaluationSchema> = /* @__PURE__ */ mini(records.evaluationSchema);
export const documentSchema: Mini<typeof records.documentSchema> = /* @__PURE__ */ mini(records.documentSchema);
export const dossierSchema: Mini<typeof records.dossierSchema> = /* @__PURE__ */ mini(records.dossierSchema);
export const recognitionSchema: Mini<typeof records.recognitionSchema> = /* @__PURE__ */ mini(
  records.recognitionSchema,
);
export const certificateSchema: Mini<typeof records.certificateSchema> = /* @__PURE__ */ mini(
  records.certificateSchema,
);

export type { Outcome } from "../base/outcome.js";
export { type FormIssue, type FormResult, type FormSchema, formSchema } from "./form-schema.js";
export type { RecordIssue, RecordIssueCode, RecordIssueParams } from "./issue.js";
export type * from "./schema-types.js";
export { validate } from "./validate.js";
