import { fold } from "./fold.js";

/**
 * Whether a text begins with one of some words. Accents count where the text has any: "Hồ Thị Lan" does not begin with
 * "Hộ", while "Ho Nguyen Van A" may.
 *
 * @param text - tidy, of a single line
 * @param words - in lower case, with their accents
 */
export function beginsWithWord(text: string, words: readonly string[]): boolean {
  const lower = text.normalize("NFC").toLowerCase().replace(/[.:]/g, " ");
  const plain = fold(lower);
  const isPlain = plain === lower;
  return words.some((word) => {
    const beginning = isPlain ? fold(word) : word;
    return lower.startsWith(beginning) && /^(?:\s|$)/.test(lower.slice(beginning.length));
  });
}
