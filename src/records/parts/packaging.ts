import * as z from "zod";
import { languageTag } from "../scalars/codes.js";
import { line, paragraphs } from "../scalars/text.js";

/** How a product is packed (criterion 2.2). */
export const packagingSchema = z.strictObject({
  /** Such as `Hộp giấy 500 g`. */
  description: z.optional(paragraphs(1000)),
  netContent: z.optional(line(100)),
  shelfLife: z.optional(line(100)),
  storage: z.optional(line(300)),
  /** Whether environment-friendly packaging is used (criterion 1.6 or 1.5). */
  isEnvironmentFriendly: z.optional(z.boolean()),
});

/** What a product's label says (criteria 2.3 and 2.4). */
export const labelSchema = z.strictObject({
  /** Whether all that labelling law asks for is on it. */
  isComplete: z.optional(z.boolean()),
  languages: z.optional(z.array(languageTag).check(z.maxLength(20))),
  tellsStory: z.optional(z.boolean()),
  hasTraceabilityCode: z.optional(z.boolean()),
});
