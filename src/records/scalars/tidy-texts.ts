import type * as z from "zod";

/** The schemas that leave a tidy text as it is, each with the length up to which it does (see `isTidy`). */
export const tidyTexts: WeakMap<z.core.$ZodType, number> = new WeakMap();
