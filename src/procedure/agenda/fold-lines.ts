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
  return text.replaceAll("\r\n ", "").split("\r\n").map(foldLine).join("\r\n");
}

function foldLine(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function octetsOf(character: string): number {
  if (character.length > 1) {
    return 4;
  }
  return character <= "\u007F" ? 1 : character <= "\u07FF" ? 2 : 3;
}
