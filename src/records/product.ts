import * as z from "zod";
import { isDay } from "../base/day.js";
import { type Fields, fieldsOf, numberOf, rowsOf, textOf } from "../base/fields.js";
import { placeSchema } from "./parts/address.js";
import { intellectualPropertySchema } from "./parts/intellectual-property.js";
import { marketSchema } from "./parts/market.js";
import { materialSchema } from "./parts/material.js";
import { outputSchema, revenueSchema } from "./parts/output.js";
import { labelSchema, packagingSchema } from "./parts/packaging.js";
import { productCertificateSchema } from "./parts/product-certificate.js";
import { storySchema } from "./parts/story.js";
import { testReportSchema } from "./parts/test-report.js";
import { producerSchema } from "./producer.js";
import { recognitionSchema } from "./recognition.js";
import { type Named, record } from "./record.js";
import { MOST_ITEMS, type Report, rule } from "./rule.js";
import { decisionCode, gtin, recordId, setKey } from "./scalars/codes.js";
import { webAddress } from "./scalars/contact.js";
import { day } from "./scalars/day.js";
import { line, paragraphs } from "./scalars/text.js";

const productFields = record({
  /** Your identifier of the product. */
  id: z.optional(recordId),
  /** The product's name as registered. */
  name: line(300),
  /** Its name in English. */
  englishName: z.optional(line(300)),
  /** The name it is sold under, where it differs. */
  tradeName: z.optional(line(300)),
  /** The code of the decision its product set belongs to; with `set`, or neither where it is not classified yet. */
  decision: z.optional(decisionCode),
  /** The product set: its number in the decision, or its slug. */
  set: z.optional(setKey),
  /** Its OCOP code as written (see `parseProductCode`). */
  code: z.optional(line(60)),
  /** Your identifier of its producer. */
  producerId: z.optional(recordId),
  /** Its producer, in full. */
  producer: z.optional(producerSchema),
  /** What it is. */
  description: z.optional(paragraphs(5000)),
  /** The day it was first made or offered. */
  since: z.optional(day),
  /** Where it is made. */
  origin: z.optional(placeSchema),
  /** What it is made of, with shares (criteria 1.1, 1.2). */
  materials: z.optional(z.array(materialSchema).check(z.maxLength(100))),
  /** Its story. */
  story: z.optional(storySchema),
  /** How it is packed. */
  packaging: z.optional(packagingSchema),
  /** What its label says. */
  label: z.optional(labelSchema),
  /** The numbers under its barcodes (GTIN). */
  gtins: z.optional(z.array(gtin).check(z.maxLength(50))),
  /** Where a buyer can trace it. */
  traceabilityUrl: z.optional(webAddress),
  /** Trademarks, geographical indications and other rights (criterion 3.5). */
  intellectualProperty: z.optional(z.array(intellectualPropertySchema).check(z.maxLength(50))),
  /** Certificates of systems and products, such as VietGAP or HACCP. */
  certificates: z.optional(z.array(productCertificateSchema).check(z.maxLength(100))),
  /** Laboratories' reports. */
  testReports: z.optional(z.array(testReportSchema).check(z.maxLength(200))),
  /** Where it is sold. */
  markets: z.optional(z.array(marketSchema).check(z.maxLength(100))),
  /** What was made, by year. */
  output: z.optional(z.array(outputSchema).check(z.maxLength(100))),
  /** What its sale brought, by year. */
  revenue: z.optional(z.array(revenueSchema).check(z.maxLength(30))),
  /** Its recognitions, past ones included: where its stars come from. */
  recognitions: z.optional(z.array(recognitionSchema).check(z.maxLength(50))),
  /** Addresses of pictures. */
  images: z.optional(z.array(webAddress).check(z.maxLength(50))),
  /** Remarks of your own. */
  notes: z.optional(paragraphs(5000)),
}).check(
  rule((fields, report) => {
    checkSet(fields, report);
    checkProducer(fields, report);
    checkMaterials(fields, report);
  }),
);

/** The type of the schema `productSchema`, by its name. */
export interface ProductSchema extends Named<typeof productFields> {}

/**
 * A product: what is registered for evaluation and recognised.
 *
 * It has no field for stars that anybody could type: stars come from its recognitions. Its producer is named by
 * `producerId`, stands in it as `producer`, or both.
 */
export const productSchema: ProductSchema = productFields;

/** A set means nothing without its decision, nor a decision without a set. */
function checkSet(fields: Fields, report: Report): void {
  const [missing, ...others] = ["decision", "set"].filter((field) => fields[field] === undefined);
  if (missing !== undefined && others.length === 0) {
    report("field.missing", [missing], {});
  }
}

function checkProducer({ producerId, producer, since }: Fields, report: Report): void {
  if (producerId === undefined && producer === undefined) {
    report("product.no-producer", [], {});
  }
  const made = textOf(since);
  const founded = textOf(fieldsOf(producer)?.["founded"]);
  if (made !== undefined && founded !== undefined && isDay(made) && isDay(founded) && made < founded) {
    report("product.older-than-producer", ["since"], { since: made, founded });
  }
}

function checkMaterials({ materials }: Fields, report: Report): void {
  // A share below 0 or over 100 has an issue of its own.
  const shares = rowsOf(materials, MOST_ITEMS)
    .map(({ percent }) => numberOf(percent) ?? 0)
    .filter((share) => share >= 0 && share <= 100);
  // Hundredths, so that shares such as 33.3 + 33.3 + 33.4 are 100 and not a little more.
  const total = shares.reduce((sum, share) => sum + Math.round(share * 100), 0) / 100;
  if (total > 100) {
    report("product.material-shares-over-100", ["materials"], { total });
  }
}

/** A product as it was read. */
export type Product = z.output<typeof productSchema>;

/** A product as it may be given. */
export type ProductInput = z.input<typeof productSchema>;
