import type { RegisterEntry, RegisterRecognition } from "./entry.js";
import type { ColumnKey, Fields } from "./fields.js";
import { enterpriseFormIn, typesOfName, type WrittenProducerType } from "./producer-type.js";

/** Puts an entry together from what the columns say. */
export function makeEntry(fields: Fields, other: RegisterEntry["other"]): RegisterEntry {
  const entry: Record<string, unknown> = {};
  const first: Record<string, unknown> = {};
  const second: Record<string, unknown> = {};
  for (const key in fields) {
    const value = fields[key as ColumnKey];
    if (key.startsWith("first.")) {
      first[key.slice("first.".length)] = value;
    } else if (key.startsWith("second.")) {
      second[key.slice("second.".length)] = value;
    } else if (key !== "producerType") {
      entry[key] = value;
    }
  }
  const recognitions = [first, second].filter(hasFields).map(inOrder);
  Object.assign(entry, typeOf(fields.producerType, fields.producerName), { recognitions, other });
  return entry as unknown as RegisterEntry;
}

function hasFields(recognition: object): boolean {
  for (const _ in recognition) {
    return true;
  }
  return false;
}

const recognitionFields = ["stars", "date", "year", "decisionNumber", "authority"] as const;

/** The fields of a recognition in the order of its type, whatever the order of the columns. */
function inOrder(given: Readonly<Record<string, unknown>>): RegisterRecognition {
  const recognition: Record<string, unknown> = {};
  for (const field of recognitionFields) {
    if (given[field] !== undefined) {
      recognition[field] = given[field];
    }
  }
  return recognition;
}

type TypeFields = Pick<RegisterEntry, "producerType" | "producerTypeFrom" | "producerTypeText" | "enterpriseForm">;

/** The legal form comes from the type, or else from the name of what is, or may be, an enterprise. */
function typeOf(producerType: WrittenProducerType | undefined, name = ""): TypeFields {
  const { text, form, type: written } = producerType ?? {};
  const named = producerType === undefined ? typesOfName(name).type : undefined;
  const type = written ?? named;
  const mayBeEnterprise = type === "enterprise" || (producerType === undefined && named === undefined);
  const enterpriseForm = form ?? (mayBeEnterprise ? enterpriseFormIn(name) : undefined);
  return {
    ...(type !== undefined && { producerType: type }),
    ...(named !== undefined && { producerTypeFrom: "name" as const }),
    ...(text !== undefined && { producerTypeText: text }),
    ...(enterpriseForm !== undefined && { enterpriseForm }),
  };
}
