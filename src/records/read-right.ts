import type * as z from "zod";
import { remembering } from "../base/remember.js";
import { isTidy } from "../base/tidy.js";
import { tidyTexts } from "./scalars/tidy-texts.js";

/** Stands for a value that may be wrong, or that a schema of another kind is for: zod tells. */
export const doubt: unique symbol = Symbol("doubt");

/** Reads a value that is right: its canonical form, or `doubt`. */
type Reader = (value: unknown) => unknown;

type Schema = z.core.$ZodType;

const readers = new WeakMap<Schema, Reader>();

/**
 * Reads a record that is right, as most are: several times as fast as zod, which finds out what is wrong as it goes and
 * says so.
 *
 * The reader is made of the schema and runs the schema's own checks, so that there is one set of rules. Whatever it does not
 * know it leaves to zod.
 *
 * @param schema - a schema of a record
 * @param value - plain objects and lists without fields that are undefined (see `copyPlain`)
 * @returns the record in canonical form, or `doubt`
 */
export function readRight(schema: Schema, value: unknown): unknown {
  return readerOf(schema)(value);
}

function readerOf(schema: Schema): Reader {
  let reader = readers.get(schema);
  if (reader === undefined) {
    reader = makeReader(schema as z.core.$ZodTypes);
    readers.set(schema, reader);
  }
  return reader;
}

function makeReader(schema: z.core.$ZodTypes): Reader {
  const { def } = schema._zod;
  const check = checksOf(schema);
  switch (def.type) {
    case "string":
      return "coerce" in def && def.coerce === true ? doubtful : textReader(schema, check);
    case "number":
      return "coerce" in def && def.coerce === true
        ? doubtful
        : (value) => (typeof value === "number" && Number.isFinite(value) ? check(value) : doubt);
    case "boolean":
      return (value) => (typeof value === "boolean" ? check(value) : doubt);
    case "enum":
    case "literal": {
      const values = schema._zod.values ?? new Set();
      return (value) => (values.has(value as string) ? check(value) : doubt);
    }
    case "array":
      return listReader(readerOf(def.element), check);
    case "object":
      return objectReader(def, check);
    case "union":
      return "discriminator" in def
        ? kindReader(def as z.core.$ZodDiscriminatedUnionDef, check)
        : optionReader(def.options, check);
    default:
      return doubtful;
  }
}

const doubtful: Reader = () => doubt;

/** Runs the checks of a schema: what they make of a value, where all of them are content. */
function checksOf(schema: z.core.$ZodTypes): Reader {
  const own = schema._zod.traits.has("$ZodCheck") ? [schema as unknown as z.core.$ZodCheck] : [];
  const checks = [...own, ...(schema._zod.def.checks ?? [])];
  if (checks.length === 0) {
    return (value) => value;
  }
  return (value) => {
    const payload: z.core.ParsePayload<never> = { value: value as never, issues: [] };
    for (const { _zod } of checks) {
      const isDue = _zod.def.when?.(payload) ?? true;
      const later = isDue ? _zod.check(payload) : undefined;
      if (later !== undefined || payload.issues.length > 0) {
        return doubt;
      }
    }
    return payload.value;
  };
}

/** Texts are mostly tidy already; those of codes, days and names come again. */
function textReader(schema: Schema, check: Reader): Reader {
  const most = tidyTexts.get(schema) ?? 0;
  const read = remembering((text) => ({ value: check(text) }));
  return (value) => {
    if (typeof value !== "string") {
      return doubt;
    }
    return value.length <= most && isTidy(value) ? value : read(value).value;
  };
}

function listReader(element: Reader, check: Reader): Reader {
  return (value) => {
    if (!Array.isArray(value)) {
      return doubt;
    }
    const items: unknown[] = [];
    for (const given of value) {
      const item = element(given);
      if (item === doubt) {
        return doubt;
      }
      items.push(item);
    }
    return check(items);
  };
}

/** A field of an object, whose reader is made when a record has the field. */
interface Field {
  readonly name: string;
  /** Where it stands among the fields of its schema. */
  readonly place: number;
  readonly isOptional: boolean;
  readonly schema: Schema;
  read?: Reader;
}

function objectReader({ shape, catchall }: z.core.$ZodObjectDef, check: Reader): Reader {
  const fields = new Map(
    Object.entries(shape).map(([name, schema], place) => [name, fieldOf(name, place, schema as z.core.$ZodTypes)]),
  );
  const required = [...fields.values()].filter(({ isOptional }) => !isOptional).length;
  if (catchall?._zod.def.type !== "never") {
    return doubtful;
  }
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return doubt;
    }
    const record = readFields(fields, required, value as Readonly<Record<string, unknown>>);
    return record === doubt ? doubt : check(record);
  };
}

/** Reads the fields that are there: they are few of those a record may have. */
function readFields(
  fields: ReadonlyMap<string, Field>,
  required: number,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> | typeof doubt {
  const record: Record<string, unknown> = {};
  let left = required;
  let last = -1;
  for (const name of Object.keys(given)) {
    const field = fields.get(name);
    const read = field === undefined ? doubt : readField(field, given[name]);
    if (field === undefined || read === doubt) {
      return doubt;
    }
    // The canonical form has the order of the schema.
    if (field.place < last) {
      return readFields(fields, required, inOrder(fields, given));
    }
    last = field.place;
    left -= field.isOptional ? 0 : 1;
    record[name] = read;
  }
  return left === 0 ? record : doubt;
}

function inOrder(
  fields: ReadonlyMap<string, Field>,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const places = Object.keys(given).map((name) => ({ name, place: fields.get(name)?.place ?? fields.size }));
  return Object.fromEntries(
    places.sort((one, other) => one.place - other.place).map(({ name }) => [name, given[name]]),
  );
}

function readField(field: Field, given: unknown): unknown {
  if (given === undefined) {
    return doubt;
  }
  field.read ??= readerOf(field.schema);
  return field.read(given);
}

/** A field that may be left out, and has no default then, is known by what is in it. */
function fieldOf(name: string, place: number, schema: z.core.$ZodTypes): Field {
  const { def } = schema._zod;
  const isPlain = def.type === "optional" && def.checks === undefined && def.innerType._zod.optin === undefined;
  return isPlain
    ? { name, place, isOptional: true, schema: def.innerType }
    : { name, place, isOptional: false, schema };
}

/** The kinds of schemas whose readers know all that is right: what they doubt is wrong. */
const certain: ReadonlySet<string> = new Set(["string", "number", "boolean", "enum", "literal"]);

/** One of several options: the first that a value is right for. */
function optionReader(options: readonly Schema[], check: Reader): Reader {
  if (!options.every((option) => certain.has((option as z.core.$ZodTypes)._zod.def.type))) {
    return doubtful;
  }
  return (value) => {
    for (const option of options) {
      const read = readerOf(option)(value);
      if (read !== doubt) {
        return check(read);
      }
    }
    return doubt;
  };
}

/** A record whose kind a field tells. */
function kindReader({ discriminator, options }: z.core.$ZodDiscriminatedUnionDef, check: Reader): Reader {
  const byKind = new Map<unknown, Reader>();
  for (const option of options) {
    for (const kind of option._zod.propValues?.[discriminator] ?? []) {
      byKind.set(kind, readerOf(option));
    }
  }
  return (value) => {
    const kind = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[discriminator] : null;
    const record = byKind.get(kind)?.(value) ?? doubt;
    return record === doubt ? doubt : check(record);
  };
}
