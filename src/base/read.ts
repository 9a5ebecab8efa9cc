import { EARLIEST_DAY, hasDayForm, isDay, LATEST_DAY } from "./day.js";
import { type Fields, fieldsOf, isList, itemsOf } from "./fields.js";
import type { IssuePath } from "./finding.js";
import { isId } from "./id.js";
import type { InputIssue } from "./input-issue.js";
import { type IssueSink, report } from "./issue-list.js";
import { kindOf, preview } from "./preview.js";

/** A list that takes findings about the form of input, whatever else it takes. */
export type InputIssues = IssueSink<InputIssue>;

/** A list that takes findings about the kind of a value. */
export type KindIssues = IssueSink<InputIssue<"input.unreadable" | "field.missing" | "field.wrong-type">>;

/** A list that takes findings about a list. */
export type ListIssues = IssueSink<
  InputIssue<"input.unreadable" | "field.missing" | "field.wrong-type" | "list.too-long">
>;

const DAY_LENGTH = 10;

/** The fields of an object of a user; undefined, with an issue on the list, for anything else. */
export function readFields(issues: KindIssues, path: IssuePath, value: unknown): Fields | undefined {
  const fields = fieldsOf(value);
  if (fields === undefined) {
    refuseKind(issues, path, "object", value);
  }
  return fields;
}

/** The items of a list of a user; undefined, with an issue on the list, for anything else and for more than `most`. */
export function readList(
  issues: ListIssues,
  path: IssuePath,
  value: unknown,
  most: number,
): readonly unknown[] | undefined {
  const items = itemsOf(value, most);
  if (items === undefined && isLonger(value, most)) {
    report(issues, "list.too-long", path, { most });
  } else if (items === undefined) {
    refuseKind(issues, path, "list", value);
  }
  return items;
}

/** Whether a value is a list of more items; its items are not looked at. */
function isLonger(value: unknown, most: number): boolean {
  try {
    return isList(value) && value.length > most;
  } catch {
    return false;
  }
}

/** A day a user or record gives; undefined, with an issue on the list, where it is none. */
export function readDay(issues: InputIssues, path: IssuePath, value: unknown): string | undefined {
  if (typeof value !== "string") {
    refuseKind(issues, path, "string", value);
  } else if (value.length !== DAY_LENGTH || !hasDayForm(value)) {
    report(issues, "date.malformed", path, {});
  } else if (!isDay(value)) {
    report(issues, "date.unreal", path, { given: value });
  } else if (value < EARLIEST_DAY || value > LATEST_DAY) {
    report(issues, "date.out-of-range", path, { given: value, earliest: EARLIEST_DAY, latest: LATEST_DAY });
  } else {
    return value;
  }
  return undefined;
}

/** One of several options; undefined, with an issue on the list, for anything else. */
export function readOption<T extends string | number>(
  issues: InputIssues,
  path: IssuePath,
  value: unknown,
  allowed: readonly T[],
): T | undefined {
  const option = allowed.find((one) => one === value);
  if (option === undefined) {
    if (value === undefined) {
      report(issues, "field.missing", path, {});
    } else {
      report(issues, "field.not-an-option", path, { allowed });
    }
  }
  return option;
}

/** True or false; undefined, with an issue on the list, for anything else. */
export function readBoolean(issues: InputIssues, path: IssuePath, value: unknown): boolean | undefined {
  if (typeof value === "boolean") {
    return value;
  }
  refuseKind(issues, path, "boolean", value);
  return undefined;
}

/** An identifier; undefined, with an issue on the list, where it is none. */
export function readId(issues: InputIssues, path: IssuePath, value: unknown): string | undefined {
  if (typeof value !== "string") {
    refuseKind(issues, path, "string", value);
  } else if (!isId(value)) {
    report(issues, "id.malformed", path, {});
  } else {
    return value;
  }
  return undefined;
}

/** What need not be given: undefined stays undefined, without an issue. */
export function readOptional<T>(
  read: (issues: InputIssues, path: IssuePath, value: unknown) => T | undefined,
  issues: InputIssues,
  path: IssuePath,
  value: unknown,
): T | undefined {
  return value === undefined ? undefined : read(issues, path, value);
}

/** Refuses fields that an object of a user does not have, so that a name typed wrong is never passed over. */
export function refuseUnknownFields(
  issues: InputIssues,
  path: IssuePath,
  fields: Fields,
  known: readonly string[],
): void {
  for (const field of Object.keys(fields)) {
    if (!known.includes(field)) {
      report(issues, "field.unknown", [...path, preview(field)], { field: preview(field) });
    }
  }
}

/** Says that a value is missing, of another kind than is needed, or an object of the right kind that cannot be read. */
export function refuseKind(issues: KindIssues, path: IssuePath, expected: string, value: unknown): void {
  const given = kindOf(value);
  if (value === undefined) {
    report(issues, "field.missing", path, {});
  } else if (given === expected) {
    report(issues, "input.unreadable", path, {});
  } else {
    report(issues, "field.wrong-type", path, { expected, given });
  }
}
