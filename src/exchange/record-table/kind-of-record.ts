import { fieldsOf } from "../../base/fields.js";

/** The kinds of records that a file can hold. */
export type RecordKind =
  | "producer"
  | "product"
  | "score-sheet"
  | "evaluation"
  | "dossier"
  | "recognition"
  | "certificate";

/** A field that only one kind of record has. */
const marks: readonly (readonly [field: string, kind: RecordKind])[] = [
  ["answers", "score-sheet"],
  ["members", "evaluation"],
  ["documents", "dossier"],
  ["evidence", "recognition"],
  ["issued", "certificate"],
  ["type", "producer"],
];

/** The kind of a record by the field that marks it; a product where there is none. */
export function kindOfRecord(record: unknown): RecordKind {
  const fields = fieldsOf(record) ?? {};
  return marks.find(([field]) => Object.hasOwn(fields, field))?.[1] ?? "product";
}
