import type { Fields } from "../../base/fields.js";
import type { IssuePath } from "../../base/finding.js";
import type { InputIssue } from "../../base/input-issue.js";
import { report } from "../../base/issue-list.js";
import { isPrintable } from "../../base/printable.js";
import {
  type InputIssues,
  readBoolean,
  readDay,
  readFields,
  readList,
  readOption,
  refuseKind,
  refuseUnknownFields,
} from "../../base/read.js";

/** The most characters of a line of a paper. */
const LONGEST_LINE = 500;
/** The most characters of a paragraph of a paper. */
const LONGEST_TEXT = 10_000;

/** Reads one value of a user; undefined, with an issue on the list, where it is none. */
export type Read<T> = (issues: InputIssues, path: IssuePath, value: unknown) => T | undefined;

/** How each field of an object is read; `needed` ones must be given. */
export interface Shape<T> {
  readonly needed: readonly (keyof T & string)[];
  readonly fields: { readonly [K in keyof T]-?: Read<NonNullable<T[K]>> };
  /** Whether it is a part of a record: what else that holds is passed over. */
  readonly isPart?: boolean;
}

/** A line of text, trimmed. */
export const line: Read<string> = (issues, path, value) => readText(issues, path, value, LONGEST_LINE, false);

/** Text that may have several lines. */
export const paragraph: Read<string> = (issues, path, value) => readText(issues, path, value, LONGEST_TEXT, true);

export const day: Read<string> = readDay;

export const yesOrNo: Read<boolean> = readBoolean;

/** A whole number from 0 on. */
export const count: Read<number> = (issues, path, value) => {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) {
    return value + 0;
  }
  refuseKind(issues, path, "number", typeof value === "number" ? Number.NaN : value);
  return undefined;
};

/** What tells members apart: text or a number. */
export const identifier: Read<string | number> = (issues, path, value) =>
  typeof value === "number" && Number.isFinite(value) ? value + 0 : line(issues, path, value);

/** One of some words. */
export function oneOf<const T extends string | number>(allowed: readonly T[]): Read<T> {
  return (issues, path, value) => readOption(issues, path, value, allowed);
}

/** A list of values of a kind. */
export function listOf<T>(read: Read<T>, most: number): Read<readonly T[]> {
  return (issues, path, value) =>
    readList(issues, path, value, most)?.flatMap((item, index) => read(issues, [...path, index], item) ?? []);
}

/** An object of a shape: what is missing, misread or unknown is an issue. */
export function objectOf<T extends object>(shape: Shape<T>): Read<T> {
  return (issues, path, value) => {
    const fields = readFields(issues, path, value);
    return fields && readShape(issues, path, fields, shape);
  };
}

/** Reads the fields of a shape; undefined where a needed one is not there. */
export function readShape<T extends object>(
  issues: InputIssues,
  path: IssuePath,
  fields: Fields,
  { needed, fields: readers, isPart = false }: Shape<T>,
): T | undefined {
  const names = Object.keys(readers) as (keyof T & string)[];
  if (!isPart) {
    refuseUnknownFields(issues, path, fields, names);
  }
  const values: Partial<Record<string, unknown>> = {};
  for (const name of names) {
    const given = fields[name];
    if (given !== undefined && given !== null) {
      values[name] = readers[name](issues, [...path, name], given);
    } else if (needed.includes(name)) {
      report<InputIssue, "field.missing">(issues, "field.missing", [...path, name], {});
    }
  }
  const isWhole = needed.every((name) => values[name] !== undefined);
  const read = Object.fromEntries(Object.entries(values).filter(([, own]) => own !== undefined));
  return isWhole ? (read as T) : undefined;
}

function readText(
  issues: InputIssues,
  path: IssuePath,
  value: unknown,
  most: number,
  isLong: boolean,
): string | undefined {
  if (typeof value !== "string") {
    refuseKind(issues, path, "string", value);
    return undefined;
  }
  if (value.length > most) {
    report<InputIssue, "text.too-long">(issues, "text.too-long", path, { most });
    return undefined;
  }
  const text = value.normalize("NFC").replaceAll(/\r\n?/g, "\n").trim();
  if (text === "") {
    report<InputIssue, "text.empty">(issues, "text.empty", path, {});
    return undefined;
  }
  if (!isPrintable(isLong ? text.replaceAll(/[\n\t]/g, " ") : text)) {
    report<InputIssue, "text.unprintable-character">(issues, "text.unprintable-character", path, {});
    return undefined;
  }
  return text;
}
