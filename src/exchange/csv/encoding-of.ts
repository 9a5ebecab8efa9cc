/** How a text is stored. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** How many of the first bytes tell UTF-16 without a mark. */
const LOOKED_AT = 1024;

/**
 * The encoding a byte-order mark tells. Without one, text whose every third sign or more has the other byte empty is
 * UTF-16: commas, digits and most letters are such signs, and UTF-8 has no empty bytes.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) {
    return "utf-16le";
  }
  if (first === 0xfe && second === 0xff) {
    return "utf-16be";
  }
  const looked = bytes.subarray(0, LOOKED_AT);
  const empty = [0, 0];
  for (const [place, byte] of looked.entries()) {
    if (byte === 0) {
      empty[place % 2] = (empty[place % 2] ?? 0) + 1;
    }
  }
  const [even = 0, odd = 0] = empty;
  const isUtf16 = Math.max(even, odd) > looked.length / 6 && Math.min(even, odd) < looked.length / 50;
  return isUtf16 ? (odd > even ? "utf-16le" : "utf-16be") : "utf-8";
}
