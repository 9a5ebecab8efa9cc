import * as z from "zod";
import { type Named, record } from "../record.js";
import { rule } from "../rule.js";
import { webAddress } from "../scalars/contact.js";
import { day } from "../scalars/day.js";
import { line } from "../scalars/text.js";
import { checkOther } from "./other.js";
import { checkPeriod } from "./period.js";

const productCertificateFields = record({
  /** Which certificate it is. */
  kind: z.enum([
    "vietgap",
    "globalgap",
    "organic-national",
    "organic-international",
    "food-safety-eligibility",
    "production-eligibility",
    "quality-declaration",
    "haccp",
    "iso-22000",
    "iso-9001",
    "fssc-22000",
    "brc",
    "gmp",
    "halal",
    "fda",
    "fair-trade",
    "asc",
    "msc",
    "other",
  ]),
  /** The certificate's name; needed where its kind is `other`. */
  name: z.optional(line(200)),
  /** The certificate's number. */
  number: z.optional(line(100)),
  /** Who issued it. */
  issuer: z.optional(line(200)),
  /** What it covers: an area, a workshop, a product. */
  scope: z.optional(line(500)),
  /** The first day it is valid. */
  from: z.optional(day),
  /** The last day it is valid; absent where it has no end. */
  to: z.optional(day),
  /** Where a copy can be seen. */
  url: z.optional(webAddress),
}).check(
  rule((fields, report) => {
    checkOther(fields, report);
    checkPeriod(fields, report, "from", "to");
  }),
);

/** The type of the schema `productCertificateSchema`, by its name. */
export interface ProductCertificateSchema extends Named<typeof productCertificateFields> {}

/** A certificate of a system or a product, other than the OCOP certificate itself. */
export const productCertificateSchema: ProductCertificateSchema = productCertificateFields;
