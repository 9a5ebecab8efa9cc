import * as z from "zod";
import { checkPeriod } from "./parts/period.js";
import { authoritySchema, recognisedStars } from "./recognition.js";
import { rule } from "./rule.js";
import { recordId } from "./scalars/codes.js";
import { webAddress } from "./scalars/contact.js";
import { day } from "./scalars/day.js";
import { line } from "./scalars/text.js";

/**
 * A certificate (giấy chứng nhận): the paper for 3 to 5 stars, valid for 36 months from its issue (26/2026 art. 4.3).
 *
 * The days are those printed on it.
 */
export const certificateSchema = z
  .strictObject({
    id: z.optional(recordId),
    /** The number printed on it. */
    number: z.optional(line(100)),
    productId: z.optional(recordId),
    recognitionId: z.optional(recordId),
    productName: z.optional(line(300)),
    producerName: z.optional(line(300)),
    stars: recognisedStars,
    /** The day it was issued. */
    issued: day,
    /** The last day it is valid. */
    expires: day,
    authority: authoritySchema,
    /** The number of the recognising decision. */
    decisionNumber: z.optional(line(100)),
    /** Where a copy can be seen. */
    url: z.optional(webAddress),
  })
  .check(rule((fields, report) => checkPeriod(fields, report, "issued", "expires")));

/** A certificate as it was read. */
export type Certificate = z.output<typeof certificateSchema>;

/** A certificate as it may be given. */
export type CertificateInput = z.input<typeof certificateSchema>;
