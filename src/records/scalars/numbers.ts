import * as z from "zod";

/** A count of people, pieces or places: whole, at most ten million. */
export const count = z.int().check(z.gte(0), z.lte(10_000_000));

/** A share in percent, 0 to 100; parts of a percent are permitted. */
export const percent = z.number().check(z.gte(0), z.lte(100));

/** An amount of money in Vietnamese đồng, whole, not negative. */
export const dong = z.int().check(z.gte(0));

/** A profit in Vietnamese đồng, whole; a loss is negative. */
export const dongOrLoss = z.int();

/** A quantity in a unit that stands beside it. */
export const quantity = z.number().check(z.gte(0), z.lte(1e12));
