/** The longest line of NDJSON, and the longest row of a table, in bytes. */
export const LONGEST_LINE = 64_000_000;

/** The largest JSON that is one document, in bytes: it is read as a whole, and takes several times as much memory. */
export const LARGEST_DOCUMENT = 256_000_000;

/** What can be too large. */
export type TooLargeUnit = "line" | "row" | "document";

/** More than anything real: it is refused before it fills the memory. */
export class TooLarge extends Error {
  constructor(
    readonly unit: TooLargeUnit,
    /** The limit in bytes. */
    readonly most: number,
  ) {
    super(`${unit} of more than ${most} bytes`);
  }
}
