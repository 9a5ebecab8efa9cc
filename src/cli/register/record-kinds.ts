import type * as z from "zod";
import { fieldsOf } from "../../base/fields.js";
import type { RecordKind } from "../../exchange/record-table/kind-of-record.js";
import {
  certificateSchema,
  dossierSchema,
  evaluationSchema,
  producerSchema,
  productSchema,
  recognitionSchema,
  scoreSheetSchema,
} from "../../records/index.js";

/** The kinds of records a JSON file can hold, by the name the command knows them by, with their schemas. */
export const recordKinds = {
  producer: () => producerSchema,
  product: () => productSchema,
  "score-sheet": () => scoreSheetSchema,
  evaluation: () => evaluationSchema,
  dossier: () => dossierSchema,
  recognition: () => recognitionSchema,
  certificate: () => certificateSchema,
} as const satisfies Record<RecordKind, () => z.core.$ZodType>;

/** What only a sheet or an evaluation that is kept as a record has: who gave it, and when. */
const ofRecord = ["assessor", "role", "council", "date"];

/** Whether answers are only to be rated: nothing says who gave them, as a record does. */
export function isToRate(record: unknown): boolean {
  const fields = fieldsOf(record) ?? {};
  const has = (field: string) => Object.hasOwn(fields, field);
  return (has("answers") || has("members")) && !ofRecord.some(has);
}
