import { day, line, objectOf, oneOf, type Read } from "../read-input.js";

/** What a paper says of a product besides its evaluation. */
export interface PaperProduct {
  /** The product's name as registered. */
  readonly name: string;
  /** The producer (chủ thể OCOP). */
  readonly producer?: string;
  readonly address?: string;
  readonly commune?: string;
  /** A first evaluation, an upgrade, or a re-evaluation (form 01, item 4). */
  readonly kind?: "first" | "upgrade" | "re-evaluation";
  /** The stars it holds, where it is not evaluated for the first time. */
  readonly heldStars?: 1 | 2 | 3 | 4 | 5;
  /** The last day of its certificate. */
  readonly expires?: string;
}

/** Reads a product: its name alone, or what is known of it. */
export const readProduct: Read<PaperProduct> = (issues, path, value) => {
  if (typeof value !== "string") {
    return readDetails(issues, path, value);
  }
  const name = line(issues, path, value);
  return name === undefined ? undefined : { name };
};

const readDetails: Read<PaperProduct> = objectOf<PaperProduct>({
  needed: ["name"],
  fields: {
    name: line,
    producer: line,
    address: line,
    commune: line,
    kind: oneOf(["first", "upgrade", "re-evaluation"]),
    heldStars: oneOf([1, 2, 3, 4, 5]),
    expires: day,
  },
});
