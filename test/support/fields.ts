/** A place in a record: `"labour.total"`, `"documents.0.kind"`, or its keys where one of them has a dot. */
export type Place = string | readonly (string | number)[];

/** The keys of a place; numbers are places in lists. */
export function keysOf(place: Place): readonly (string | number)[] {
  return typeof place === "string"
    ? place.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key))
    : [...place];
}

/** The record with a value at a place; objects and lists on the way are made where they are missing. */
export function with_(record: unknown, place: Place, value: unknown): unknown {
  const [key, ...rest] = keysOf(place);
  if (key === undefined) {
    return value;
  }
  if (typeof key === "number") {
    const list: unknown[] = Array.isArray(record) ? [...record] : [];
    list[key] = with_(list[key], rest, value);
    return list;
  }
  const fields = { ...(record as Record<string, unknown> | undefined) };
  return { ...fields, [key]: with_(fields[key], rest, value) };
}

/** The record without the field at a place. */
export function without(record: unknown, place: Place): unknown {
  const [key = "", ...rest] = keysOf(place);
  if (rest.length > 0) {
    return with_(record, [key], without((record as Record<string | number, unknown>)[key], rest));
  }
  return Object.fromEntries(Object.entries(record as object).filter(([name]) => name !== key));
}

/** The value with everything in it frozen, so that writing to it throws. */
export function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    for (const field of Object.values(value)) {
      frozen(field);
    }
    Object.freeze(value);
  }
  return value;
}
