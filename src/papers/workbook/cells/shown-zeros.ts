import type { BookLibrary } from "./opened-book.js";

const known = new Map<string, boolean>();

/**
 * Whether a number format shows whole numbers with zeros before them, such as `0000000000` or `"0"### ### ###`: telephone
 * numbers and codes, of which the zeros are a part.
 */
export function isShownWithZeros(format: string, { isDayFormat, formatted }: BookLibrary): boolean {
  const before = known.get(format);
  if (before !== undefined) {
    return before;
  }
  // What a point or a percent sign shows is a quantity.
  const isQuantity = /[.,%/]|E[+-]/i.test(format.replace(/"[^"]*(?:"|$)|\\.|\[[^\]]*(?:\]|$)/g, ""));
  const shows = !isQuantity && !isDayFormat(format) && /^\D*0/.test(formatted(format, 1));
  known.set(format, shows);
  return shows;
}
