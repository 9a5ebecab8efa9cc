import * as z from "zod";
import { EARLIEST_DAY, isDay, LATEST_DAY } from "../../base/day.js";
import { whole } from "./numbers.js";
import { trimmed } from "./text.js";

/** A day of the calendar in Vietnam, `YYYY-MM-DD`, from 1900 to 2199. */
export const day = trimmed(10).check(
  z.iso.date(),
  z.refine((text) => !isDay(text) || (text >= EARLIEST_DAY && text <= LATEST_DAY), { error: "date.out-of-range" }),
);

/** A year, 1900 to 2199. */
export const year = whole(1900, 2199);
