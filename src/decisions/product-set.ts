import type { Label } from "../language/label.js";

/** Who a product set is: its place in the decision's classification. */
export interface ProductSet {
  /** The set's number in the decision: 1 to 26. */
  readonly set: number;
  /** A stable English name for addresses, such as `"fresh-produce"`. */
  readonly slug: string;
  readonly name: Label;
  /** Code of the sector (ngành), such as `"food"`. */
  readonly sector: string;
  /** The ministries that manage such products. */
  readonly ministries: readonly Label[];
  /** The number of the instrument that amended the form, for a set that stands beside the original. */
  readonly amendedBy?: string;
}
