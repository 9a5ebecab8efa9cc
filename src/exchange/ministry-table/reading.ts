import { locate } from "../../base/issue-list.js";
import type { Outcome } from "../../base/outcome.js";
import { readFields } from "../../base/read.js";
import type { MinistryFinding, MinistryIssue } from "./issue.js";

/** What a single value says, or what is wrong with it. */
export type ValueReading<T> = { readonly value: T } | { readonly finding: MinistryFinding };

/** For every field of the result: the key it is read from, and how. */
export type FieldPlan<T> = {
  readonly [K in keyof T]: readonly [from: string, read: (value: unknown) => ValueReading<T[K]>];
};

/** Reads an object by a plan, with all its problems at once. */
export function readByPlan<T>(plan: FieldPlan<T>, given: unknown): Outcome<T, MinistryIssue> {
  const issues: MinistryIssue[] = [];
  const fields = readFields(issues, [], given);
  if (fields === undefined) {
    return { ok: false, issues };
  }
  const result: Record<string, unknown> = {};
  for (const [field, [from, read]] of Object.entries<FieldPlan<T>[keyof T]>(plan)) {
    const reading = read(fields[from]);
    if ("value" in reading) {
      result[field] = reading.value;
    } else {
      issues.push(locate(reading.finding, [from]));
    }
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: result as T };
}
