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

/** A line that cannot be too long, whatever its characters, or whose characters are an octet each. */
function isShort(line: string): boolean {
  return line.length <= MOST_OCTETS / 3 || (line.length <= MOST_OCTETS && /^[\x20-\x7e]*$/.test(line));
}

function foldLine(line: string): string {
  if (isShort(line)) {
    return line;
  }
  const parts: string[] = [];
  let start = 0;
  let octets = 0;
  for (let at = 0; at < line.length; ) {
    const code = line.codePointAt(at) ?? 0;
    const size = octetsOf(code);
    if (octets + size > MOST_OCTETS) {
      parts.push(line.slice(start, at));
      start = at;
      octets = 1;
    }
    octets += size;
    at += code > 0xffff ? 2 : 1;
  }
  return parts.length === 0 ? line : [...parts, line.slice(start)].join("\r\n ");
}

function octetsOf(code: number): number {
  if (code > 0xffff) {
    return 4;
  }
  return code <= 0x7f ? 1 : code <= 0x7ff ? 2 : 3;
}
