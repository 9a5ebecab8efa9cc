import * as z from "zod";
import type { Outcome } from "../base/outcome.js";
import { copyPlain, unread } from "../base/plain.js";
import type { IssueList, RecordIssue } from "./issue.js";
import { doubt, readRight } from "./read-right.js";
import { translate } from "./translate.js";

/**
 * Reads a value by the schema of a record: the record in canonical form, or all its problems at once.
 *
 * Unlike the schema by itself it is safe for input of any origin: each field is read once, size and depth are limited,
 * and nothing throws.
 *
 * @param schema - a schema of this module, or one made from it
 * @param input - a value of any type
 * @returns `{ ok: true, value }`, or `{ ok: false, issues }` with stable codes and paths (see `RecordIssueParams`)
 * @throws TypeError when `schema` is no schema
 * @example
 * validate(producerSchema, { type: "cooperative", name: " HTX  Trà ", address: { current: { province: "19" } } });
 * // { ok: true, value: { type: "cooperative", name: "HTX  Trà", address: { current: { province: "19" } } } }
 * validate(producerSchema, { type: "company", name: "" });
 * // { ok: false, issues: [{ code: "field.not-an-option", path: ["type"], … }, …] }
 */
export function validate<S extends z.core.$ZodType>(schema: S, input: unknown): Outcome<z.output<S>, RecordIssue> {
  if (typeof schema !== "object" || schema === null || !("_zod" in schema)) {
    throw new TypeError("[ocop] validate: schema must be a zod 4 schema");
  }
  const issues: IssueList = [];
  const copy = copyPlain(input, issues);
  if (copy === unread) {
    return { ok: false, issues };
  }
  const right = issues.length === 0 ? readRight(schema, copy) : doubt;
  if (right !== doubt) {
    return { ok: true, value: right as z.output<S> };
  }
  const result = z.safeParse(schema, copy, { reportInput: true });
  for (const issue of result.error?.issues ?? []) {
    translate(issue, issues);
  }
  return result.success && issues.length === 0 ? { ok: true, value: result.data } : { ok: false, issues };
}
