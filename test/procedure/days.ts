import fc from "fast-check";
import { addDays } from "../../src/procedure/day-arithmetic.js";

/** Any day from 2018 to 2042. */
export const anyDay = fc.integer({ min: 0, max: 9000 }).map((days) => addDays("2018-01-01", days));
