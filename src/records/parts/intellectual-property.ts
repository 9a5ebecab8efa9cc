import * as z from "zod";
import { rule } from "../rule.js";
import { day } from "../scalars/day.js";
import { line } from "../scalars/text.js";
import { checkOther } from "./other.js";
import { checkPeriod } from "./period.js";

/** A right in the product's name, form or making (form 02 part I.7d; criterion 3.5). */
export const intellectualPropertySchema = z
  .strictObject({
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
    name: z.optional(line(200)),
    /** Filed, accepted as to form, published, granted, or the right to use another's. */
    status: z.enum(["filed", "accepted", "published", "granted", "licensed"]),
    number: z.optional(line(100)),
    from: z.optional(day),
    to: z.optional(day),
  })
  .check(
    rule((fields, report) => {
      checkOther(fields, report);
      checkPeriod(fields, report, "from", "to");
    }),
  );
