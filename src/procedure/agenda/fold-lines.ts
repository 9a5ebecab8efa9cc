/** The longest line of a calendar in octets, the break not counted (RFC 5545, 3.1). */
const MOST_OCTETS = 75;

/**
 * Folds the lines of a calendar by octets and between characters.
 *
 * The library that writes the calendar folds by UTF-16 units: lines in Vietnamese become half as long again as allowed, and
 * characters outside the basic plane are cut in two. Its folds are taken back and made anew.
 *
 * @param text - lines that end in CRLF, folded in any way
 * @returns the same lines, none longer than 75 octets in UTF-8
 */
export function foldLines(text: string): string {
  return text
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .map((line) => foldText(line))
    .join("\r\n");
}

/**
 * Folds a text without line breaks.
 *
 * @param text - the rest of a line
 * @param before - how many octets of the line stand before it
 */
export function foldText(text: string, before = 0): string {
  // Whatever its characters are.
  if (before + 3 * text.length <= MOST_OCTETS) {
    return text;
  }
  let folded = "";
  let start = 0;
  let octets = before;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isPair = isHighSurrogate(code) && isLowSurrogate(text.charCodeAt(at + 1));
    const size = isPair ? 4 : octetsOf(code);
    if (octets + size > MOST_OCTETS) {
      folded += `${text.slice(start, at)}\r\n `;
      start = at;
      octets = 1;
    }
    octets += size;
    if (isPair) {
      at++;
    }
  }
  return folded + text.slice(start);
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Of a character that is one UTF-16 unit. */
function octetsOf(code: number): number {
  return code <= 0x7f ? 1 : code <= 0x7ff ? 2 : 3;
}
