import type { RegisterEntry, RegisterRecognition } from "./entry.js";
import type { Fields, Ordinal } from "./fields.js";
import { enterpriseFormIn, type WrittenProducerType } from "./producer-type.js";

/** Puts an entry together from what the columns say. */
export function makeEntry(fields: Fields, other: RegisterEntry["other"]): RegisterEntry {
  const { producerType, ...own } = fields;
  const plain = Object.fromEntries(Object.entries(own).filter(([key]) => !key.includes(".")));
  const recognitions = [recognitionOf(fields, "first"), recognitionOf(fields, "second")].filter(
    (recognition) => Object.keys(recognition).length > 0,
  );
  return { ...plain, ...typeOf(producerType, fields.producerName), recognitions, other };
}

function recognitionOf(fields: Fields, ordinal: Ordinal): RegisterRecognition {
  const names = ["stars", "date", "year", "decisionNumber", "authority"] as const;
  const given = names.filter((name) => fields[`${ordinal}.${name}`] !== undefined);
  return Object.fromEntries(given.map((name) => [name, fields[`${ordinal}.${name}`]]));
}

type TypeFields = Pick<RegisterEntry, "producerType" | "producerTypeText" | "enterpriseForm">;

/** The legal form comes from the type, or else from the name of what is, or may be, an enterprise. */
function typeOf(producerType: WrittenProducerType | undefined, name = ""): TypeFields {
  const { text, type, form } = producerType ?? {};
  const mayBeEnterprise = producerType === undefined || type === "enterprise";
  const enterpriseForm = form ?? (mayBeEnterprise ? enterpriseFormIn(name) : undefined);
  return {
    ...(type !== undefined && { producerType: type }),
    ...(text !== undefined && { producerTypeText: text }),
    ...(enterpriseForm !== undefined && { enterpriseForm }),
  };
}
