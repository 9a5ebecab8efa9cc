import { isUtf8 } from "node:buffer";

/** How far from its start a page tells its encoding, in bytes. */
const HEAD = 4096;

/** The text of a page (HTML or XML) that was given the name of a workbook; undefined for any other file. */
export function pageText(bytes: Buffer): string | undefined {
  const marked = markedEncoding(bytes);
  const head = new TextDecoder(marked ?? "latin1").decode(bytes.subarray(0, HEAD));
  // The mark of UTF-8, read as Western text, may stand before it.
  if (!/^(?:ï»¿)?\s*<[a-z!?]/i.test(head)) {
    return undefined;
  }
  const decoder = decoderOf(marked ?? (isUtf8(bytes) ? "utf-8" : toldEncoding(head)));
  return decoder.decode(bytes);
}

/** The encoding that a byte-order mark tells. */
function markedEncoding([first, second]: Uint8Array): string | undefined {
  return first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** The encoding a page says it has; without one, what browsers take. */
function toldEncoding(head: string): string {
  return /(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? "windows-1252";
}

function decoderOf(encoding: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder("windows-1252");
  }
}
