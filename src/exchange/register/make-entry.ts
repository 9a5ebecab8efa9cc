import { remembering } from "../../base/remember.js";
import type { RegisterEntry, RegisterRecognition } from "./entry.js";
import { type ColumnKey, type Fields, type Ordinal, ordinals } from "./fields.js";
import { enterpriseFormIn, typesOfName, type WrittenProducerType } from "./producer-type.js";

/** Puts entries together from what the columns of a table say. Names of producers come again, and what they say of types. */
export function entryMaker(): (fields: Fields, other: RegisterEntry["other"]) => RegisterEntry {
  const typeIn = remembering((name) => typeOf(undefined, name));
  return (fields, other) => {
    const entry: Record<string, unknown> = {};
    for (const key in fields) {
      if (!apart.has(key)) {
        entry[key] = fields[key as ColumnKey];
      }
    }
    if (fields.phones !== undefined) {
      entry["phones"] = [...fields.phones];
    }
    const { producerType, producerName = "" } = fields;
    putType(entry, producerType === undefined ? typeIn(producerName) : typeOf(producerType, producerName));
    entry["recognitions"] = recognitionsIn(fields);
    entry["other"] = other;
    return entry as unknown as RegisterEntry;
  };
}

/** The fields of a recognition in the order of its type, whatever the order of the columns; with their columns. */
const recognitionFields = (["stars", "date", "year", "decisionNumber", "authority"] as const).map(
  (field) => ({ field, first: `first.${field}`, second: `second.${field}`, third: `third.${field}` }) as const,
);

/** The columns that are no fields of an entry by themselves. */
const apart: ReadonlySet<string> = new Set([
  "producerType",
  ...recognitionFields.flatMap((one) => ordinals.map((ordinal) => one[ordinal])),
]);

function recognitionsIn(fields: Fields): readonly RegisterRecognition[] {
  const recognitions: RegisterRecognition[] = [];
  for (const ordinal of ordinals) {
    const recognition = recognitionIn(fields, ordinal);
    if (recognition !== undefined) {
      recognitions.push(recognition);
    }
  }
  return recognitions;
}

function recognitionIn(fields: Fields, ordinal: Ordinal): RegisterRecognition | undefined {
  let recognition: Record<string, unknown> | undefined;
  for (const one of recognitionFields) {
    const value = fields[one[ordinal]];
    if (value !== undefined) {
      recognition ??= {};
      recognition[one.field] = value;
    }
  }
  return recognition;
}

type TypeFields = {
  readonly [K in "producerType" | "producerTypeFrom" | "producerTypeText" | "enterpriseForm"]: RegisterEntry[K];
};

/** The legal form comes from the type, or else from the name of what is, or may be, an enterprise. */
function typeOf(producerType: WrittenProducerType | undefined, name: string): TypeFields {
  const { text, form, type: written } = producerType ?? {};
  const named = producerType === undefined ? typesOfName(name).type : undefined;
  const type = written ?? named;
  const mayBeEnterprise = type === "enterprise" || (producerType === undefined && named === undefined);
  const enterpriseForm = form ?? (mayBeEnterprise ? enterpriseFormIn(name) : undefined);
  return { producerType: type, producerTypeFrom: named && "name", producerTypeText: text, enterpriseForm };
}

function putType(
  entry: Record<string, unknown>,
  { producerType, producerTypeFrom, producerTypeText, enterpriseForm }: TypeFields,
): void {
  if (producerType !== undefined) {
    entry["producerType"] = producerType;
  }
  if (producerTypeFrom !== undefined) {
    entry["producerTypeFrom"] = producerTypeFrom;
  }
  if (producerTypeText !== undefined) {
    entry["producerTypeText"] = producerTypeText;
  }
  if (enterpriseForm !== undefined) {
    entry["enterpriseForm"] = enterpriseForm;
  }
}
