import type * as z from "zod";
import { fieldsOf } from "../../../base/fields.js";
import {
  certificateSchema,
  dossierSchema,
  evaluationSchema,
  producerSchema,
  productSchema,
  recognitionSchema,
  scoreSheetSchema,
} from "../../../records/index.js";

/** The kinds of records a JSON file can hold, by the name the command knows them by, with their schemas. */
export const recordKinds = {
  producer: () => producerSchema,
  product: () => productSchema,
  "score-sheet": () => scoreSheetSchema,
  evaluation: () => evaluationSchema,
  dossier: () => dossierSchema,
  recognition: () => recognitionSchema,
  certificate: () => certificateSchema,
} as const satisfies Record<string, () => z.core.$ZodType>;

/** The name of a kind of record. */
export type RecordKind = keyof typeof recordKinds;

/** A field that only one kind of record has. */
const marks: readonly (readonly [field: string, kind: RecordKind])[] = [
  ["answers", "score-sheet"],
  ["members", "evaluation"],
  ["documents", "dossier"],
  ["evidence", "recognition"],
  ["issued", "certificate"],
  ["type", "producer"],
];

/** What only a sheet or an evaluation that is kept as a record has: who gave it, and when. */
const ofRecord = ["assessor", "role", "council", "date"];

/** Whether answers are only to be rated: nothing says who gave them, as a record does. */
export function isToRate(record: unknown): boolean {
  const fields = fieldsOf(record) ?? {};
  const has = (field: string) => Object.hasOwn(fields, field);
  return (has("answers") || has("members")) && !ofRecord.some(has);
}

/** The kind of a record by the field that marks it; a product where there is none. */
export function kindOf(record: unknown): RecordKind {
  const fields = fieldsOf(record) ?? {};
  return marks.find(([field]) => Object.hasOwn(fields, field))?.[1] ?? "product";
}
