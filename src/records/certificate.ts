import * as z from "zod";
import { checkPeriod } from "./parts/period.js";
import { authoritySchema, recognisedStars } from "./recognition.js";
import { type Named, record } from "./record.js";
import { rule } from "./rule.js";
import { recordId } from "./scalars/codes.js";
import { webAddress } from "./scalars/contact.js";
import { day } from "./scalars/day.js";
import { line } from "./scalars/text.js";

const certificateFields = record({
  /** Your identifier of the certificate. */
  id: z.optional(recordId),
  /** The number printed on it. */
  number: z.optional(line(100)),
  /** Your identifier of the product. */
  productId: z.optional(recordId),
  /** Your identifier of the recognition it belongs to. */
  recognitionId: z.optional(recordId),
  /** The product's name as printed. */
  productName: z.optional(line(300)),
  /** The producer's name as printed. */
  producerName: z.optional(line(300)),
  /** 3, 4 or 5. */
  stars: recognisedStars,
  /** The day it was issued. */
  issued: day,
  /** The last day it is valid. */
  expires: day,
  /** Who issued it. */
  authority: authoritySchema,
  /** The number of the recognising decision. */
  decisionNumber: z.optional(line(100)),
  /** Where a copy can be seen. */
  url: z.optional(webAddress),
}).check(rule((fields, report) => checkPeriod(fields, report, "issued", "expires")));

/** The type of the schema `certificateSchema`, by its name. */
export interface CertificateSchema extends Named<typeof certificateFields> {}

/**
 * A certificate (giấy chứng nhận): the paper for 3 to 5 stars, valid for 36 months from its issue (26/2026 art. 4.3).
 *
 * The days are those printed on it.
 */
export const certificateSchema: CertificateSchema = certificateFields;

/** A certificate as it was read. */
export type Certificate = z.output<typeof certificateSchema>;

/** A certificate as it may be given. */
export type CertificateInput = z.input<typeof certificateSchema>;
