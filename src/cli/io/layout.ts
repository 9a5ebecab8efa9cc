import { stripVTControlCharacters } from "node:util";
import stringWidth from "string-width";

/** Text whose characters each take one column of a terminal. */
const EVEN = /^[ -~À-ɏḀ-ỿ–—…★☆→≥≤“”]*$/;

/** How many columns of a terminal a text takes; colours take none. */
export function widthOf(text: string): number {
  return EVEN.test(text) ? text.length : stringWidth(text);
}

/** How wide the widest word of a text is; words are parted where lines may break. */
export function widestWord(text: string): number {
  return text.split(BREAK).reduce((widest, word) => Math.max(widest, widthOf(word)), 0);
}

/** Where a line may break: at blanks, but not before a number that ends the text, which would stand alone. */
const BREAK = /[ \t\n]+(?!\d{1,3}$)/;

/** How the lines of a paragraph begin: the first, and those it goes on with. */
export interface Indent {
  readonly first: string;
  readonly next: string;
}

const none: Indent = { first: "", next: "" };

/**
 * A paragraph in lines of a width, broken at blanks alone: a word that is wider, such as an address, stands on a line of its
 * own and is wider than asked for.
 */
export function wrap(text: string, width: number, { first, next }: Indent = none): string[] {
  // Most cells of a table are as they are to be.
  if (first === "" && text.length <= width && EVEN.test(text) && !/^ | {2}| $/.test(text)) {
    return [text];
  }
  const lines: string[] = [];
  let line = first;
  let free = width - widthOf(first);
  let isBegun = false;
  for (const word of text.split(BREAK).filter((each) => each !== "")) {
    const wide = widthOf(word);
    if (isBegun && wide + 1 > free) {
      lines.push(line);
      line = next;
      free = width - widthOf(next);
      isBegun = false;
    }
    line += isBegun ? ` ${word}` : word;
    free -= isBegun ? wide + 1 : wide;
    isBegun = true;
  }
  return [...lines, line];
}

/** What a line begins with that its further lines stand to the right of: blanks, a mark, in a list also a code. */
const BEGINNING = /^(?:[✗✓!?] | {2,}(?:\S{1,5} {2,}|[-!] |[\d.]+ |[a-z]\. )?| *)/;

/** Lines of text so that none is wider than a width; the further lines of one stand below its text, right of its mark. */
export function wrapLines(text: string, width: number): string {
  return text
    .split("\n")
    .map((line) => (widthOf(line) <= width ? line : wrapLine(line, width)))
    .join("\n");
}

function wrapLine(line: string, width: number): string {
  const [beginning] = BEGINNING.exec(stripVTControlCharacters(line)) ?? [""];
  const next = " ".repeat(beginning.length > width / 2 ? 0 : beginning.length);
  // A mark that is coloured has one blank behind it and is a word as any other.
  const first = line.startsWith(beginning) ? beginning : "";
  return wrap(line.slice(first.length), width, { first, next }).join("\n");
}
