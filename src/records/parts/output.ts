import * as z from "zod";
import { year } from "../scalars/day.js";
import { dong, quantity } from "../scalars/numbers.js";
import { line } from "../scalars/text.js";

/** What was made in a year. */
export const outputSchema = z.strictObject({
  /** The calendar year. */
  year,
  /** How much was made. */
  quantity,
  /** The unit as it is counted, such as `kg`, `chai` or `lượt khách`. */
  unit: line(30),
});

/** What the product's sale brought in a year, in đồng. */
export const revenueSchema = z.strictObject({
  /** The calendar year. */
  year,
  /** The turnover, in đồng. */
  amount: dong,
});
