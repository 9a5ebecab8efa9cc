import * as z from "zod";
import { rule } from "../rule.js";
import { day } from "../scalars/day.js";
import { line } from "../scalars/text.js";
import { checkPeriod } from "./period.js";

/** A laboratory's report on samples of the product (phiếu kiểm nghiệm). */
export const testReportSchema = z
  .strictObject({
    date: day,
    number: z.optional(line(100)),
    laboratory: z.optional(line(200)),
    /** What was tested, such as `Salmonella`. */
    parameters: z.optional(z.array(line(100)).check(z.maxLength(200))),
    isPassed: z.optional(z.boolean()),
    validUntil: z.optional(day),
  })
  .check(rule((fields, report) => checkPeriod(fields, report, "date", "validUntil")));
