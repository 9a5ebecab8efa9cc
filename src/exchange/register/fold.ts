import { once } from "../../base/once.js";
import { cut } from "../../base/preview.js";
import { MOST_CHARACTERS } from "./cell.js";

/**
 * Text in lower case without accents, for comparing what people write with or without them.
 *
 * @param text - of which the first 5,000 characters are looked at
 * @returns the folded text; đ becomes d; empty for what is no text
 * @example
 * fold("Đặc khu Phú Quốc"); // "dac khu phu quoc"
 */
export function fold(text: string): string {
  const written = cut(typeof text === "string" ? text : "", MOST_CHARACTERS);
  let folded = "";
  for (const character of written) {
    folded += letters().get(character) ?? foldCharacter(character);
  }
  return folded;
}

/** The folded form of single characters that registers are full of: looking them up is what makes folding quick. */
const letters = once((): ReadonlyMap<string, string> => {
  const codes = LETTERS.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at));
  const common = codes.map((code) => String.fromCharCode(code));
  return new Map(common.map((character) => [character, foldCharacter(character)]));
});

/** Where Latin letters stand, and those that only Vietnamese has. */
const LETTERS: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x24f],
  [0x1ea0, 0x1ef9],
];

function foldCharacter(character: string): string {
  return (
    character
      .toLowerCase()
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      // Eth looks like đ and stands for it in texts from old fonts.
      .replace(/[đð]/g, "d")
  );
}

/** Folded text without anything but letters and digits: headings are compared in this form. */
export function compact(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, "");
}

/** Folded words parted by single spaces, without punctuation. */
export function wordsIn(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
