import { late } from "./late.ts";

/** The procedure and all sentences, behind the first screen. */
export const procedure = late(() => import("../late/procedure.ts"));
