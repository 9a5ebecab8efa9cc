/**
 * Whether a text is tidy already, as most are: of composed letters, with single spaces between words and none around them.
 * It has nothing that may not be shown.
 */
export function isTidy(text: string): boolean {
  let isAfterSpace = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isSpace = code === 0x20;
    const isLetter =
      (code > 0x20 && code < 0x7f) || (code > 0xa0 && code < 0x300) || (code >= 0x1ea0 && code <= 0x1ef9);
    if (!isLetter && (!isSpace || isAfterSpace)) {
      return false;
    }
    isAfterSpace = isSpace;
  }
  return !isAfterSpace;
}
