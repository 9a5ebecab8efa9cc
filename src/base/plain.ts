import type { InputIssue } from "./input-issue.js";
import { type IssueSink, report } from "./issue-list.js";
import { preview } from "./preview.js";

/** No record nests deeper. */
const MOST_DEPTH = 12;

/** No record holds more values; a council's evaluation with thirty sheets holds about two thousand. */
const MOST_VALUES = 20_000;

/** A list that takes findings about what cannot be copied. */
export type PlainIssues = IssueSink<
  InputIssue<"input.unreadable" | "input.too-large" | "input.too-deep" | "field.unknown">
>;

interface Copying {
  readonly issues: PlainIssues;
  /** The keys that lead to the value at hand, as they are: they are shortened only where they are told. */
  readonly path: (string | number)[];
  values: number;
}

/** A value that could not be copied; why, the issues say. */
export const unread: unique symbol = Symbol("unread");

/**
 * Copies a value of any origin into plain objects and lists, reading each field once.
 *
 * Getters and proxies cannot answer differently later, nothing can be too large or too deep afterwards, and a field
 * called `__proto__`, or a `length` that is no number, is reported instead of taking effect. Functions become one that does
 * nothing.
 */
export function copyPlain(input: unknown, issues: PlainIssues): unknown {
  const copying: Copying = { issues, path: [], values: 0 };
  try {
    return copy(input, copying);
  } catch {
    report(issues, "input.unreadable", [], {});
    return unread;
  }
}

function copy(value: unknown, copying: Copying): unknown {
  if (++copying.values > MOST_VALUES) {
    return refuse(copying, "input.too-large", MOST_VALUES);
  }
  if (typeof value === "number") {
    // -0 is 0, as it is in JSON.
    return value + 0;
  }
  if (typeof value === "function") {
    return someFunction;
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  if (value instanceof Date) {
    // Its time only: whoever made it may have given it fields as well.
    return new Date(Date.prototype.getTime.call(value));
  }
  if (copying.path.length >= MOST_DEPTH) {
    return refuse(copying, "input.too-deep", MOST_DEPTH);
  }
  return Array.isArray(value) ? copyList(value, copying) : copyFields(value, copying);
}

/** Stands for every function: that it is one is all there is to say. */
const someFunction = () => undefined;

function copyAt(key: string | number, value: unknown, copying: Copying): unknown {
  copying.path.push(key);
  const copied = copy(value, copying);
  copying.path.pop();
  return copied;
}

function refuse({ issues }: Copying, code: "input.too-large" | "input.too-deep", most: number): typeof unread {
  report(issues, code, [], { most });
  return unread;
}

function copyList(list: readonly unknown[], copying: Copying): unknown {
  if (list.length > MOST_VALUES) {
    return refuse(copying, "input.too-large", MOST_VALUES);
  }
  const items: unknown[] = [];
  for (let index = 0; index < list.length; index++) {
    const item = copyAt(index, list[index], copying);
    if (item === unread) {
      return unread;
    }
    items.push(item);
  }
  return items;
}

function copyFields(object: object, copying: Copying): unknown {
  const keys = isLong(object) ? undefined : Object.keys(object);
  if (keys === undefined || keys.length > MOST_VALUES) {
    return refuse(copying, "input.too-large", MOST_VALUES);
  }
  const fields: Record<string, unknown> = {};
  for (const key of keys) {
    const given = (object as Record<string, unknown>)[key];
    if (key === "__proto__" || (key === "length" && !isComparable(given))) {
      const path = [...copying.path, key].map((step) => preview(step));
      report(copying.issues, "field.unknown", path, { field: preview(key) });
      continue;
    }
    // Most values are texts, and nothing lies below a text that its keys would lead to.
    const field = typeof given === "string" ? copy(given, copying) : copyAt(key, given, copying);
    if (field === unread) {
      return unread;
    }
    // As in JSON, a field that is undefined is not there.
    if (field !== undefined) {
      fields[key] = field;
    }
  }
  return fields;
}

/**
 * Whether a value can be compared with a number. Zod compares the length of what should be a text or a list also where it
 * is something else: an object there, such as `{"toString":1,"valueOf":1}`, would throw.
 */
function isComparable(value: unknown): boolean {
  return value === null || !["object", "function", "symbol"].includes(typeof value);
}

/** Whether an object is made of bytes or characters, too many to list: listing ten million keys takes seconds. */
function isLong(object: object): boolean {
  return ArrayBuffer.isView(object)
    ? object.byteLength > MOST_VALUES
    : object instanceof String && object.length > MOST_VALUES;
}
