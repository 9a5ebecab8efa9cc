/** The marks of tones: a vowel that bears one may be written `òa` or `oà`. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * A name as names are compared: its letters with their accents, without capitals and signs, wherever in a syllable the mark of
 * a tone stands. Names that differ in an accent are those of others. `summarize` of `ocop/programme` counts a producer by it.
 *
 * @param name - a name, composed or not
 * @returns its words, to be compared and not shown; empty for what is no text
 * @example
 * nameKey("HTX Chè Hòa-Bình") === nameKey("htx chè hoà bình"); // true
 * nameKey("HTX Chè Hoa Bình") === nameKey("HTX Chè Hòa Bình"); // false
 */
export function nameKey(name: string): string {
  return (typeof name === "string" ? name : "")
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== "")
    .map((word) => {
      const parted = word.normalize("NFD");
      return parted.replace(TONES, "") + (parted.match(TONES) ?? []).join("");
    })
    .join(" ");
}
