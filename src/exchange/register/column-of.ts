import { isList } from "../../base/fields.js";
import type { ColumnKey } from "./fields.js";

/** The columns a register's product takes its fields from, by the field's path in the record. */
const columns: Readonly<Record<string, ColumnKey>> = {
  name: "productName",
  decision: "set",
  set: "set",
  code: "productCode",
  gtins: "gtin",
  notes: "notes",
  producer: "producerName",
  "producer.name": "producerName",
  "producer.type": "producerType",
  "producer.legalForm": "producerType",
  "producer.taxCode": "taxCode",
  "producer.registration": "registrationNumber",
  "producer.founded": "founded",
  "producer.address": "address",
  "producer.address.current.province": "province",
  "producer.address.current.commune": "commune",
  "producer.address.current.communeName": "commune",
  "producer.address.former.0.province": "province",
  "producer.address.former.0.district": "district",
  "producer.address.former.0.commune": "commune",
  "producer.representative": "representative",
  "producer.contacts.phones": "phones",
  "producer.contacts.emails": "email",
  "producer.contacts.websites": "website",
};

/** How deep the fields lie that columns fill. */
const DEEPEST = 5;

/** A step of a path; what is none names no field. */
function stepOf(step: unknown): string {
  return typeof step === "string" || typeof step === "number" ? String(step) : "?";
}

/** The column of a register that a field of its product's record comes from: that of the longest path it begins with. */
export function columnOf(path: readonly (string | number)[]): ColumnKey | undefined {
  if (!isList(path)) {
    return undefined;
  }
  for (let length = Math.min(path.length, DEEPEST); length > 0; length--) {
    const field = path.slice(0, length).map(stepOf).join(".");
    if (Object.hasOwn(columns, field)) {
      return columns[field];
    }
  }
  return undefined;
}
