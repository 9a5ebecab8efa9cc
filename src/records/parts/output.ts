import { type Named, record } from "../record.js";
import { year } from "../scalars/day.js";
import { dong, quantity } from "../scalars/numbers.js";
import { line } from "../scalars/text.js";

const outputFields = record({
  /** The calendar year. */
  year,
  /** How much was made. */
  quantity,
  /** The unit as it is counted, such as `kg`, `chai` or `lượt khách`. */
  unit: line(30),
});

/** The type of the schema `outputSchema`, by its name. */
export interface OutputSchema extends Named<typeof outputFields> {}

/** What was made in a year. */
export const outputSchema: OutputSchema = outputFields;

const revenueFields = record({
  /** The calendar year. */
  year,
  /** The turnover, in đồng. */
  amount: dong,
});

/** The type of the schema `revenueSchema`, by its name. */
export interface RevenueSchema extends Named<typeof revenueFields> {}

/** What the product's sale brought in a year, in đồng. */
export const revenueSchema: RevenueSchema = revenueFields;
