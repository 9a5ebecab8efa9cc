/** A prime that is more than any character of an answer string, and no more than two check characters can tell apart. */
const PRIME = 1291;

/** A primitive root of the prime: its powers are never 0, and neighbours' never the same. */
const WEIGHT = 57;

const CHECK = /^(.*)\/\*([0-9A-Z]{2})$/s;

/** A text as its check sum leaves it. */
export interface CheckedText {
  /** The text before the check sum; all of it where it has none. */
  readonly text: string;
  /** Whether the check sum is another than that of the text; false where there is none. */
  readonly isWrong: boolean;
}

/**
 * The text with its check sum behind it: `…/*K7`.
 *
 * The characters are the digits of a number, as it were, whose remainder by the prime is the check sum. One wrong character
 * changes the remainder for certain, and so do two neighbours that have changed places.
 */
export function withCheckSum(text: string): string {
  return `${text}/*${checkSumOf(text)}`;
}

/** Takes the check sum off a text and compares it; what is no check sum is left where it is. */
export function readCheckSum(given: string): CheckedText {
  const [, text, check] = CHECK.exec(given) ?? [];
  return text === undefined || check === undefined
    ? { text: given, isWrong: false }
    : { text, isWrong: checkSumOf(text) !== check };
}

function checkSumOf(text: string): string {
  let rest = 0;
  for (let at = 0; at < text.length; at++) {
    rest = (rest * WEIGHT + text.charCodeAt(at)) % PRIME;
  }
  return rest.toString(36).toUpperCase().padStart(2, "0");
}
