/** The fields of an object as far as they were given: any of them may be missing or of a wrong type. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * Whether a value is an object that holds fields, not one that holds elements to be walked: a list, a typed array or
 * boxed text, whose names alone may fill the memory, or a map. What comes out of JSON is told apart for certain.
 */
export function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !(Symbol.iterator in value);
}

/** Whether a value is a list; a revoked proxy is nothing at all. */
export function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/**
 * The own fields of an object, read once; undefined for anything else, and for objects that cannot be read
 * (a getter or proxy that throws).
 */
export function fieldsOf(value: unknown): Fields | undefined {
  try {
    return isRecord(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The items of a list, each read once; undefined for anything else, for lists that cannot be read, and for those of more
 * than `most` items, which are not walked at all.
 */
export function itemsOf(value: unknown, most: number): readonly unknown[] | undefined {
  try {
    return isList(value) && value.length <= most ? Array.from(value) : undefined;
  } catch {
    return undefined;
  }
}

/** The value where it is a text. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The value where it is a number that JSON can hold; -0 is 0, as it is there. */
export function numberOf(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value + 0 : undefined;
}

/** The value where it is one of a few. */
export function optionOf<T>(value: unknown, options: readonly T[]): T | undefined {
  return options.find((option) => option === value);
}

/** The fields of the items of a list, none for an item that has none; nothing where it is no list. */
export function rowsOf(value: unknown, most: number): readonly Fields[] {
  return (itemsOf(value, most) ?? []).map((item) => fieldsOf(item) ?? {});
}
