import * as z from "zod";
import { type Named, record } from "../record.js";
import { rule } from "../rule.js";
import { day } from "../scalars/day.js";
import { line } from "../scalars/text.js";
import { checkOther } from "./other.js";
import { checkPeriod } from "./period.js";

const intellectualPropertyFields = record({
  /** Which right it is. */
  kind: z.enum([
    "trademark",
    "collective-mark",
    "certification-mark",
    "geographical-indication",
    "patent",
    "industrial-design",
    "copyright",
    "other",
  ]),
  /** What is protected, or the right's name where its kind is `other`. */
  name: z.optional(line(200)),
  /** Filed, accepted as to form, published, granted, or the right to use another's. */
  status: z.enum(["filed", "accepted", "published", "granted", "licensed"]),
  /** The number of the application or title. */
  number: z.optional(line(100)),
  /** The first day of protection. */
  from: z.optional(day),
  /** The last day of protection. */
  to: z.optional(day),
}).check(
  rule((fields, report) => {
    checkOther(fields, report);
    checkPeriod(fields, report, "from", "to");
  }),
);

/** The type of the schema `intellectualPropertySchema`, by its name. */
export interface IntellectualPropertySchema extends Named<typeof intellectualPropertyFields> {}

/** A right in the product's name, form or making (form 02 part I.7d; criterion 3.5). */
export const intellectualPropertySchema: IntellectualPropertySchema = intellectualPropertyFields;
