import * as z from "zod";
import { type Named, record } from "../record.js";
import { percent } from "../scalars/numbers.js";
import { line } from "../scalars/text.js";

const materialFields = record({
  /** The material's name. */
  name: line(200),
  /** Whence: the commune, elsewhere in the province, elsewhere in the country, abroad, or not known. */
  origin: z.enum(["commune", "province", "country", "imported", "unknown"]),
  /** Its share of the product's materials, in percent. */
  percent: z.optional(percent),
  /** Who supplies it, by contract or from where. */
  supplier: z.optional(line(300)),
});

/** The type of the schema `materialSchema`, by its name. */
export interface MaterialSchema extends Named<typeof materialFields> {}

/** A raw material and where it comes from. */
export const materialSchema: MaterialSchema = materialFields;
