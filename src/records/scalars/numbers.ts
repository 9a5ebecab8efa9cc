import * as z from "zod";

/** A whole number. Zod's own test for one would keep the rules over several fields of the record from running. */
export function whole(least: number, most: number) {
  const isWhole = z.refine(Number.isInteger, { error: "number.not-whole" });
  return z.number().check(isWhole, z.gte(least), z.lte(most), z.meta({ type: "integer" }));
}

/** A count of people, pieces or places: whole, at most ten million. */
export const count = whole(0, 10_000_000);

/** A share in percent, 0 to 100; parts of a percent are permitted. */
export const percent = z.number().check(z.gte(0), z.lte(100));

/** An amount of money in Vietnamese đồng, whole, not negative. */
export const dong = whole(0, Number.MAX_SAFE_INTEGER);

/** A profit in Vietnamese đồng, whole; a loss is negative. */
export const dongOrLoss = whole(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);

/** A quantity in a unit that stands beside it. */
export const quantity = z.number().check(z.gte(0), z.lte(1e12));
