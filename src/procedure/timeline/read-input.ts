import { hasDayForm, isDay } from "../../records/day.js";
import { fieldsOf, type IssuePath, preview } from "../../scoring/issue.js";
import type { InputIssue } from "./issue.js";

/** The first and the last day that is read: those of records. */
const EARLIEST = "1900-01-01";
const LATEST = "2199-12-31";

const DAY_LENGTH = 10;

/** A list that takes issues of input, whatever else it takes. */
export interface IssueSink {
  push(issue: InputIssue): unknown;
}

/** The fields of an object of a user; undefined, with an issue on the list, for anything else. */
export function readFields(
  issues: IssueSink,
  path: IssuePath,
  value: unknown,
): Readonly<Record<string, unknown>> | undefined {
  const fields = fieldsOf(value);
  if (fields === undefined) {
    const given = kindOf(value);
    issues.push(
      given === "object"
        ? { code: "record.unreadable", path, params: {} }
        : { code: "field.wrong-type", path, params: { expected: "object", given } },
    );
  }
  return fields;
}

/** A day a user or record gives; undefined, with an issue on the list, where it is none. */
export function readDay(issues: IssueSink, path: IssuePath, value: unknown): string | undefined {
  const issue = dayIssue(path, value);
  if (issue !== undefined) {
    issues.push(issue);
  }
  return issue === undefined ? (value as string) : undefined;
}

function dayIssue(path: IssuePath, value: unknown): InputIssue | undefined {
  if (value === undefined) {
    return { code: "field.missing", path, params: {} };
  }
  if (typeof value !== "string") {
    return { code: "field.wrong-type", path, params: { expected: "string", given: kindOf(value) } };
  }
  if (value.length !== DAY_LENGTH || !hasDayForm(value)) {
    return { code: "date.malformed", path, params: {} };
  }
  if (!isDay(value)) {
    return { code: "date.unreal", path, params: { given: value } };
  }
  return value < EARLIEST || value > LATEST
    ? { code: "date.out-of-range", path, params: { given: value, earliest: EARLIEST, latest: LATEST } }
    : undefined;
}

/** One of several options; undefined, with an issue on the list, for anything else. */
export function readOption<T extends string | number>(
  issues: IssueSink,
  path: IssuePath,
  value: unknown,
  allowed: readonly T[],
): T | undefined {
  const option = allowed.find((one) => one === value);
  if (option === undefined) {
    issues.push(
      value === undefined
        ? { code: "field.missing", path, params: {} }
        : { code: "field.not-an-option", path, params: { allowed } },
    );
  }
  return option;
}

/** The kind of a value, as issues name it. */
export function kindOf(value: unknown): string {
  return typeof value === "object" ? String(preview(value)) : typeof value;
}
