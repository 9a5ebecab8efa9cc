import { once } from "../../base/once.js";

/** The letters of TCVN 5712:1993, table VN3, in the order of their bytes: a run from a first byte on. */
const RUNS: readonly (readonly [first: number, letters: string])[] = [
  [0xa1, "ĂÂÊÔƠƯĐăâêôơưđ"],
  [0xb5, "àảãáạ"],
  [0xbb, "ằẳẵắ"],
  [0xc6, "ặầẩẫấậè"],
  [0xce, "ẻẽéẹềểễếệìỉ"],
  [0xdc, "ĩíịò"],
  [0xe1, "ỏõóọồổỗốộờở"],
  [0xec, "ỡớợù"],
  [0xf1, "ủũúụừửữứựỳỷỹýỵ"],
];

const letters = once(
  () =>
    new Map(
      RUNS.flatMap(([first, run]) => [...run].map((letter, at) => [String.fromCharCode(first + at), letter] as const)),
    ) as ReadonlyMap<string, string>,
);

/**
 * Text typed for the ABC fonts (TCVN3), which shows as "Trµ gõng", in Unicode.
 *
 * Capitals with a tone have no bytes of their own: a word of capitals gets them back, a single "Êp" becomes "ấp".
 * A symbol that touches no letter stays what it is (½ kg, 5 µm).
 *
 * @returns undefined for letters these fonts do not have
 * @example
 * fromTcvn3("Trµ gõng §ång Hû"); // "Trà gừng Đồng Hỷ"
 */
export function fromTcvn3(text: string): string | undefined {
  let isForeign = false;
  const converted = text.replace(/[^\0-\x7f]/g, (character, at: number) => {
    const letter = letters().get(character);
    if (letter !== undefined) {
      return isLetter(character) || touchesLetter(text, at) ? letter : character;
    }
    isForeign ||= isLetter(character);
    return character;
  });
  return isForeign ? undefined : withCapitals(text, converted);
}

/** A letter as Unicode sees it; µ is a letter there, and a unit where a number stands before it. */
function isLetter(character: string): boolean {
  return character !== "µ" && /\p{L}/u.test(character);
}

function touchesLetter(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const isUnit = /\d/.test(before === " " ? text.charAt(at - 2) : before);
  return !isUnit && (isPart(before) || isPart(text.charAt(at + 1)));
}

/** Whether a character can be part of a word of these fonts. */
function isPart(character: string): boolean {
  return character !== "" && (/[A-Za-z]/.test(character) || letters().has(character));
}

/** Words whose plain letters are all capitals, at least two of them in the word or in a text without any small letter. */
function withCapitals(text: string, converted: string): string {
  const isCapital = !/[a-z]/.test(text) && /[A-Z][^A-Z]*[A-Z]/.test(text);
  return isCapital
    ? converted.toUpperCase()
    : converted.replace(/[\p{L}\p{M}]+/gu, (word) =>
        !/[a-z]/.test(word) && /[A-Z][^A-Z]*[A-Z]/.test(word) ? word.toUpperCase() : word,
      );
}
