const NEWLINE = 0x0a;
const RETURN = 0x0d;

/**
 * Cuts a stream of bytes where lines end: whole lines, about as many at once as the stream gives bytes.
 *
 * Nothing is decoded here, so that this costs next to nothing however long the input is; `linesOf` gives the text. A
 * byte-order mark at the start is left out.
 */
export async function* wholeLines(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
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
    }
    rest.push(chunk.subarray(end));
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

/** The lines of whole lines: each ends with a newline, a return, or both. */
export function linesOf(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
  const lines = text.split(text.includes("\r") ? /\r\n|\r|\n/ : "\n");
  if (lines.at(-1) === "") {
    lines.pop();
  }
  return lines;
}
