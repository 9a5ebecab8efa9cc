import type { Random } from "../support/seeded.js";
import type { HostileValue } from "./hostile-values.js";

/** A key of an object or a place in a list. */
export type Key = string | number;

/** A value with one thing changed, and what was changed where. */
export interface Mutation {
  readonly value: unknown;
  readonly path: readonly Key[];
  readonly what: string;
}

const strangeKeys = ["__proto__", "constructor", "toJSON", "length", "x", `${"k".repeat(59)}😀y`, "a\u202eb", "\u2028"];

/** Changes one place of a value, which itself stays as it is. */
export function mutate(random: Random, value: unknown, values: readonly HostileValue[]): Mutation {
  try {
    return change(random, value, values);
  } catch {
    // What an earlier change put there cannot be looked at.
    return replace(random, values);
  }
}

/** Another value in the place of the whole. */
export function replace(random: Random, values: readonly HostileValue[]): Mutation {
  const { name, make } = random.pick(values);
  return { path: [], value: make(), what: `= ${name}` };
}

function change(random: Random, value: unknown, values: readonly HostileValue[]): Mutation {
  const keys = keysOf(value);
  if (keys.length > 0 && random.percent(85)) {
    const key = random.pick(keys);
    const inner = change(random, (value as Record<Key, unknown>)[key], values);
    return { ...inner, value: withKey(value as object, key, inner.value), path: [key, ...inner.path] };
  }
  const near = random.percent(75) ? undefined : nearby(random, value, keys, values);
  return near === undefined ? replace(random, values) : { path: [], ...near };
}

const numbers = [0, 1, -1, 2.5, 1 / 3, 70, 2 ** 53, 1e21, 1e308, 5e-324];

/** Another number in the place of one. */
export function otherNumber(random: Random, value: unknown): Mutation {
  const keys = keysOf(value);
  if (keys.length > 0) {
    const key = random.pick(keys);
    const inner = otherNumber(random, (value as Record<Key, unknown>)[key]);
    return { ...inner, value: withKey(value as object, key, inner.value), path: [key, ...inner.path] };
  }
  const other = random.pick(numbers);
  return { value: other, path: [], what: `= ${other}` };
}

type Change = Omit<Mutation, "path">;

/** A change that leaves the value much as it was. */
function nearby(
  random: Random,
  value: unknown,
  keys: readonly Key[],
  values: readonly HostileValue[],
): Change | undefined {
  if (typeof value === "number") {
    const other = random.pick([value + 1, value - 1, -value, value / 3, value * 1000, String(value)]);
    return { value: other, what: `= ${JSON.stringify(other)}` };
  }
  if (typeof value === "string") {
    return nearText(random, value);
  }
  if (Array.isArray(value)) {
    return nearList(random, value);
  }
  return isPlain(value) ? nearObject(random, value, keys, values) : undefined;
}

function nearText(random: Random, text: string): Change {
  const place = random.below(text.length + 1);
  const other = random.pick([
    text.slice(0, place),
    ...["\u202e", "\u0000", "😀", " ", "\ufffd", "0", "-"].map((one) => text.slice(0, place) + one + text.slice(place)),
    text.repeat(40),
    text.toUpperCase(),
  ]);
  return { value: other, what: `= ${JSON.stringify(other)}` };
}

function nearList(random: Random, list: readonly unknown[]): Change {
  const place = random.below(list.length + 1);
  return random.pick<() => Change>([
    () => ({ value: list.slice(0, place), what: `cut after ${place}` }),
    () => ({ value: [...list, ...list], what: "twice" }),
    () => ({ value: [...list].reverse(), what: "turned round" }),
    () => ({ value: Array.from({ length: 100 }, (_, index) => list[index % (list.length || 1)]), what: "100 entries" }),
  ])();
}

function nearObject(random: Random, object: object, keys: readonly Key[], values: readonly HostileValue[]): Change {
  const key = random.pick(keys.length > 0 && random.percent(60) ? keys : strangeKeys);
  if (Object.hasOwn(object, key)) {
    return {
      value: Object.fromEntries(Object.entries(object).filter(([name]) => name !== key)),
      what: `without ${JSON.stringify(key)}`,
    };
  }
  const { name, make } = random.pick(values);
  return { value: withKey(object, key, make()), what: `with ${JSON.stringify(key)} = ${name}` };
}

/** The keys to go down by: of plain objects and lists, not of what was put in. */
function keysOf(value: unknown): readonly Key[] {
  try {
    if (Array.isArray(value)) {
      return value.length > 400 ? [] : [...value.keys()];
    }
    return isPlain(value) ? Object.keys(value).slice(0, 400) : [];
  } catch {
    return [];
  }
}

function isPlain(value: unknown): value is object {
  try {
    return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  } catch {
    return false;
  }
}

function withKey(object: object, key: Key, value: unknown): object {
  const copy = Array.isArray(object) ? [...object] : { ...object };
  return Object.defineProperty(copy, key, { value, enumerable: true, writable: true, configurable: true });
}
