import { isDay } from "../../base/day.js";
import { type Fields, textOf } from "../../base/fields.js";
import type { Report } from "../rule.js";

/** Refuses a period that ends before it begins; days that are no days have issues of their own. */
export function checkPeriod(fields: Fields, report: Report, begins: string, ends: string): void {
  const from = textOf(fields[begins]);
  const to = textOf(fields[ends]);
  if (from !== undefined && to !== undefined && isDay(from) && isDay(to) && to < from) {
    report("period.ends-before-start", [ends], { from, to });
  }
}
