import { isUtf8 } from "node:buffer";
import { LONGEST_LINE, TooLarge } from "./too-large.js";

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/**
 * Cuts a stream of bytes where lines end: whole lines, about as many at once as the stream gives bytes.
 *
 * Nothing is decoded here, so that this costs next to nothing however long the input is; `linesOf` gives the text. A
 * byte-order mark at the start is left out.
 *
 * @param most - the longest line by now, in bytes; a longer one is refused before it fills the memory
 * @throws TooLarge
 */
export async function* wholeLines(
  stream: AsyncIterable<Buffer>,
  most: () => TooLarge = () => new TooLarge("line", LONGEST_LINE),
): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  let length = 0;
  let isStart = true;
  const joined = () => {
    const bytes = Buffer.concat(rest);
    const isMarked = isStart && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    isStart = false;
    return isMarked ? bytes.subarray(3) : bytes;
  };
  for await (const chunk of stream) {
    const end = endOfLines(chunk);
    if (end > 0) {
      rest.push(chunk.subarray(0, end));
      yield joined();
      rest = [];
      length = 0;
    }
    rest.push(chunk.subarray(end));
    length += chunk.length - end;
    const limit = most();
    if (length > limit.most) {
      throw limit;
    }
  }
  const last = joined();
  if (last.length > 0) {
    yield last;
  }
}

/** Where the last line ends; 0 where none does. A return at the very end may be half of a line end. */
function endOfLines(bytes: Buffer): number {
  return Math.max(bytes.lastIndexOf(NEWLINE), bytes.subarray(0, -1).lastIndexOf(RETURN)) + 1;
}

/** A line that is not UTF-8. */
export interface BadLine {
  /** The column of the first character that is none, counted from 1. */
  readonly column: number;
  /** The line as far as it can be shown. */
  readonly shown: string;
}

/** The lines of whole lines: each ends with a newline, a return, or both. */
export function linesOf(bytes: Uint8Array): (string | BadLine)[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // A line end is never part of another character, so that lines can be cut out before they are known to be UTF-8.
  return isUtf8(buffer) ? cutText(buffer.toString()) : cutText(buffer.toString("latin1")).map(decodeLine);
}

function cutText(text: string): string[] {
  const lines = text.split(text.includes("\r") ? /\r\n|\r|\n/ : "\n");
  if (lines.at(-1) === "") {
    lines.pop();
  }
  return lines;
}

/** The line whose bytes are the characters of a text. */
function decodeLine(latin1: string): string | BadLine {
  const bytes = Buffer.from(latin1, "latin1");
  return isUtf8(bytes)
    ? bytes.toString()
    : { column: bytes.toString("utf8", 0, lengthOfUtf8(bytes)).length + 1, shown: bytes.toString() };
}

/** How many of the first bytes are UTF-8. */
export function lengthOfUtf8(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (good < bad) {
    let middle = good + Math.ceil((bad - good) / 2);
    // Not in the middle of a character.
    while (middle > good && ((bytes[middle] ?? 0) & 0xc0) === 0x80) {
      middle--;
    }
    if (middle > good && isUtf8(bytes.subarray(good, middle))) {
      good = middle;
    } else if (middle > good && middle < bad) {
      bad = middle;
    } else {
      return good + charactersOf(bytes.subarray(good, bad));
    }
  }
  return good;
}

/** How many of a few bytes are whole characters, tried one by one. */
function charactersOf(bytes: Uint8Array): number {
  let good = 0;
  for (let length = 1; length <= Math.min(4, bytes.length - good); length++) {
    if (isUtf8(bytes.subarray(good, good + length))) {
      good += length;
      length = 0;
    }
  }
  return good;
}
