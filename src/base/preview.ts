import { isList } from "./fields.js";
import type { Given } from "./finding.js";
import { printable } from "./printable.js";

const LONGEST = 60;

/**
 * A value as a finding may show it: long text cut between characters and printable, -0 as 0, what JSON cannot hold and
 * containers by kind, null for nothing.
 */
export function preview(value: string): string;
export function preview(value: string | number): string | number;
export function preview(value: unknown): Given;
export function preview(value: unknown): Given {
  if (typeof value === "string") {
    return printable(value.length > LONGEST ? `${cut(value, LONGEST)}…` : value);
  }
  if (typeof value === "number") {
    return Number.isFinite(value) ? value + 0 : kindOf(value);
  }
  if (value === undefined) {
    return null;
  }
  return typeof value === "boolean" || value === null ? value : kindOf(value);
}

/**
 * The kind of a value, as findings name it: `"list"`, `"object"`, `"null"`, `"undefined"`, `"string"` …; `"date"` for a Date,
 * `"not-finite"` for a number that is none.
 */
export function kindOf(value: unknown): string {
  if (typeof value === "number") {
    return Number.isFinite(value) ? "number" : "not-finite";
  }
  return value === null ? "null" : isList(value) ? "list" : isDate(value) ? "date" : typeof value;
}

/** Whether a value is a Date; a revoked proxy is nothing at all. */
function isDate(value: unknown): boolean {
  try {
    return value instanceof Date;
  } catch {
    return false;
  }
}

/** At most the first `most` characters of a text; the half of a pair at the end is left out. */
export function cut(text: string, most: number): string {
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, "");
}
