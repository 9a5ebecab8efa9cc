import * as z from "zod";
import { isDay } from "../../base/day.js";
import { whole } from "./numbers.js";
import { trimmed } from "./text.js";

/** The first and the last day a record may name: a year typed wrong falls outside. */
export const EARLIEST = "1900-01-01";
export const LATEST = "2199-12-31";

/** A day of the calendar in Vietnam, `YYYY-MM-DD`, from 1900 to 2199. */
export const day = trimmed(10).check(
  z.iso.date(),
  z.refine((text) => !isDay(text) || (text >= EARLIEST && text <= LATEST), { error: "date.out-of-range" }),
);

/** A year, 1900 to 2199. */
export const year = whole(1900, 2199);
