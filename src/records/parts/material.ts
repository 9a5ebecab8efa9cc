import * as z from "zod";
import { percent } from "../scalars/numbers.js";
import { line } from "../scalars/text.js";

/** A raw material and where it comes from. */
export const materialSchema = z.strictObject({
  /** The material's name. */
  name: line(200),
  /** Whence: the commune, elsewhere in the province, elsewhere in the country, abroad, or not known. */
  origin: z.enum(["commune", "province", "country", "imported", "unknown"]),
  /** Its share of the product's materials, in percent. */
  percent: z.optional(percent),
  /** Who supplies it, by contract or from where. */
  supplier: z.optional(line(300)),
});
