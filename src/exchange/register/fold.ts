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
  return (
    cut(typeof text === "string" ? text : "", MOST_CHARACTERS)
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
