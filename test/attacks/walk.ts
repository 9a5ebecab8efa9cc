import type { Finding } from "../../src/messages/message.js";
import type { Key } from "./mutate.js";

/** What stands in a result. */
export interface Walked {
  /** Everything with a code and parameters. */
  readonly findings: readonly Finding[];
  /** The places where the result is not equal to its JSON; each kind of place once. */
  readonly noJson: readonly string[];
}

/** Deeper than any hostile value; what goes on is in itself. */
const MOST_DEPTH = 450;

const MOST_KEYS_TOLD = 5;

/** Lists of hostile values can be in themselves three times over. */
const MOST_VALUES = 5_000;

/** Goes through a result, but for the fields named. */
export function walk(result: unknown, handsThrough: readonly string[] = []): Walked {
  const findings: Finding[] = [];
  const noJson = new Set<string>();
  const skipped = new Set(handsThrough);
  let left = MOST_VALUES;
  const visit = (value: unknown, path: readonly Key[]): void => {
    if (isNoJson(value, path.length)) {
      noJson.add(placeOf(path));
    } else if (typeof value === "object" && value !== null && --left > 0) {
      goThrough(value, path);
    }
  };
  const goThrough = (value: object, path: readonly Key[]): void => {
    if (isFinding(value)) {
      findings.push(value);
    }
    for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
      if (!skipped.has(String(key))) {
        visit(value[key as keyof typeof value], [...path, key]);
      }
    }
  };
  try {
    visit(result, []);
  } catch {
    noJson.add("a place that throws while it is read");
  }
  return { findings, noJson: [...noJson] };
}

/** Whether a value by itself is another one after JSON. */
function isNoJson(value: unknown, depth: number): boolean {
  switch (typeof value) {
    case "number":
      return Object.is(value, -0) || !Number.isFinite(value);
    case "object":
      return value !== null && isNoJsonObject(value, depth);
    case "undefined":
      return depth > 0;
    default:
      return !["string", "boolean"].includes(typeof value);
  }
}

function isNoJsonObject(value: object, depth: number): boolean {
  const prototype = Object.getPrototypeOf(value);
  const isPlain = Array.isArray(value) ? prototype === Array.prototype : [Object.prototype, null].includes(prototype);
  return depth > MOST_DEPTH || !isPlain || typeof Reflect.get(value, "toJSON") === "function";
}

/** Places of lists are all one, and so are keys that the user chose. */
function placeOf(path: readonly Key[]): string {
  return path
    .slice(0, MOST_KEYS_TOLD)
    .map((key) => (typeof key === "number" || !/^[a-zA-Z]{1,30}$/.test(key) ? "*" : key))
    .join(".");
}

function isFinding(value: object): value is Finding {
  const { code, params } = value as { readonly code?: unknown; readonly params?: unknown };
  return typeof code === "string" && typeof params === "object" && params !== null;
}
