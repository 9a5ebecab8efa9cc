import * as z from "zod";
import { type Named, record } from "../record.js";
import { languageTag } from "../scalars/codes.js";
import { line, paragraphs } from "../scalars/text.js";

const packagingFields = record({
  /** Such as `Hộp giấy 500 g`. */
  description: z.optional(paragraphs(1000)),
  /** What is in a package, such as `500 g`. */
  netContent: z.optional(line(100)),
  /** How long it keeps, such as `12 tháng`. */
  shelfLife: z.optional(line(100)),
  /** How it is to be stored. */
  storage: z.optional(line(300)),
  /** Whether environment-friendly packaging is used (criterion 1.6 or 1.5). */
  isEnvironmentFriendly: z.optional(z.boolean()),
});

/** The type of the schema `packagingSchema`, by its name. */
export interface PackagingSchema extends Named<typeof packagingFields> {}

/** How a product is packed (criterion 2.2). */
export const packagingSchema: PackagingSchema = packagingFields;

const labelFields = record({
  /** Whether all that labelling law asks for is on it. */
  isComplete: z.optional(z.boolean()),
  /** The languages on the label, such as `vi` and `en`. */
  languages: z.optional(z.array(languageTag).check(z.maxLength(20))),
  /** Whether the label tells the product's story. */
  tellsStory: z.optional(z.boolean()),
  /** Whether it has a code by which a buyer can trace the product. */
  hasTraceabilityCode: z.optional(z.boolean()),
});

/** The type of the schema `labelSchema`, by its name. */
export interface LabelSchema extends Named<typeof labelFields> {}

/** What a product's label says (criteria 2.3 and 2.4). */
export const labelSchema: LabelSchema = labelFields;
