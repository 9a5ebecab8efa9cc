/**
 * Whether letters of a text were lost to question marks or replacement characters ("Ch? Tân C??ng"). A question mark at
 * the end of a word is a question, inside a web address a query.
 *
 * @example
 * hasLostLetters("Trà g?ng"); // true
 * @example
 * hasLostLetters("Chè gì?"); // false
 */
export function hasLostLetters(text: string): boolean {
  if (text.includes("\ufffd")) {
    return true;
  }
  if (!text.includes("?")) {
    return false;
  }
  return text.split(/\s+/).some((word) => !/[/=@]|www\./i.test(word) && isHoley(word));
}

/** A mark between letters or before them, two marks in a word, or consonants alone before a mark. */
function isHoley(word: string): boolean {
  return (/\?\p{L}/u.test(word) && !/\p{Ll}\?\p{Lu}/u.test(word)) || /^(?:c|g|k|n|p|t|ng)h\?|^tr\?|^gi\?\?/i.test(word);
}
