import * as z from "zod";

/**
 * The type as it is, for an interface to extend: what an interface names, declarations do not spell out again wherever it
 * is used, and its fields keep their comments.
 */
export type Named<T> = T;

/**
 * The schema of an object with exactly these fields. Unlike zod's own function it keeps the shape as it stands, with the
 * comments of its fields, which editors show.
 */
// @__NO_SIDE_EFFECTS__
export function record<S extends z.core.$ZodLooseShape>(shape: S): z.ZodObject<S, z.core.$strict> {
  return z.strictObject(shape) as unknown as z.ZodObject<S, z.core.$strict>;
}
