import { isRecord } from "../../base/fields.js";
import { requireArgument } from "../../base/require-argument.js";
import type { Criterion } from "../../decisions/criterion.js";

/** Refuses what is no criterion of a set: a programmer's mistake, such as one that was looked up and not found. */
export function requireCriterion(caller: string, criterion: Criterion): void {
  requireArgument(isRecord(criterion) && Array.isArray(criterion.levels), caller, "expected a criterion");
}
