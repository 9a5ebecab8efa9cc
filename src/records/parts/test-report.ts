import * as z from "zod";
import { type Named, record } from "../record.js";
import { rule } from "../rule.js";
import { day } from "../scalars/day.js";
import { line } from "../scalars/text.js";
import { checkPeriod } from "./period.js";

const testReportFields = record({
  /** The day of the report. */
  date: day,
  /** The report's number. */
  number: z.optional(line(100)),
  /** The laboratory that tested. */
  laboratory: z.optional(line(200)),
  /** What was tested, such as `Salmonella`. */
  parameters: z.optional(z.array(line(100)).check(z.maxLength(200))),
  /** Whether all that was tested met the standard. */
  isPassed: z.optional(z.boolean()),
  /** The last day the report counts. */
  validUntil: z.optional(day),
}).check(rule((fields, report) => checkPeriod(fields, report, "date", "validUntil")));

/** The type of the schema `testReportSchema`, by its name. */
export interface TestReportSchema extends Named<typeof testReportFields> {}

/** A laboratory's report on samples of the product (phiếu kiểm nghiệm). */
export const testReportSchema: TestReportSchema = testReportFields;
