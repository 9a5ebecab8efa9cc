import type { Label } from "../language/label.js";
import type { ProductSet } from "./product-set.js";

/** A group of product sets (nhóm) within a sector. */
export interface ProductGroup {
  readonly name: Label;
  readonly sets: readonly ProductSet[];
}

/** One of the six sectors (ngành). */
export interface Sector {
  readonly code: string;
  /** The number the annex prints: `I` to `VI`. */
  readonly numeral: string;
  readonly name: Label;
  readonly groups: readonly ProductGroup[];
}
