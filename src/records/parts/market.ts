import * as z from "zod";
import { type Named, record } from "../record.js";
import { country } from "../scalars/codes.js";
import { count, percent } from "../scalars/numbers.js";
import { line } from "../scalars/text.js";

const marketFields = record({
  /** The commune, beyond it in the country, or abroad. */
  area: z.enum(["commune", "domestic", "export"]),
  /** Countries it is exported to. */
  countries: z.optional(z.array(country).check(z.maxLength(250))),
  /** Modern channels: supermarkets, e-commerce. */
  channel: z.optional(z.enum(["direct", "agent", "supermarket", "e-commerce"])),
  /** Distributors and agents. */
  distributors: z.optional(count),
  /** Share of the sales, in percent. */
  percent: z.optional(percent),
  /** More about it. */
  description: z.optional(line(500)),
});

/** The type of the schema `marketSchema`, by its name. */
export interface MarketSchema extends Named<typeof marketFields> {}

/** Where a product is sold (criterion 4.1). */
export const marketSchema: MarketSchema = marketFields;
