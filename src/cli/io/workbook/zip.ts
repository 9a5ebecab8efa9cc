import * as zlib from "node:zlib";

/** A part of a zip, as its directory tells. */
export interface ZipPart {
  readonly name: string;
  readonly crc: number;
  readonly isDeflated: boolean;
  readonly packed: Buffer;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** How far from its end the end of a directory may be: a comment is no longer. */
const MOST_COMMENT = 65_557;

/** The parts of a zip by its directory; undefined where the directory is not there or leads nowhere. */
export function partsOf(bytes: Buffer): readonly ZipPart[] | undefined {
  try {
    const end = bytes.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
    if (end < 0 || end < bytes.length - MOST_COMMENT || bytes.readUInt32LE(end) !== END) {
      return undefined;
    }
    const parts: ZipPart[] = [];
    let at = bytes.readUInt32LE(end + 16);
    for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
      if (bytes.readUInt32LE(at) !== ENTRY) {
        return undefined;
      }
      parts.push(partAt(bytes, at));
      at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
    return parts;
  } catch {
    // It points beyond the end of the file.
    return undefined;
  }
}

function partAt(bytes: Buffer, at: number): ZipPart {
  const local = bytes.readUInt32LE(at + 42);
  if (bytes.readUInt32LE(local) !== LOCAL) {
    throw new RangeError("no part of a zip");
  }
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  return {
    name: bytes.toString("utf8", at + 46, at + 46 + bytes.readUInt16LE(at + 28)),
    crc: bytes.readUInt32LE(at + 16),
    isDeflated: bytes.readUInt16LE(at + 10) === 8,
    packed: bytes.subarray(start, start + bytes.readUInt32LE(at + 20)),
  };
}

/** What a part holds; or that it holds more than it may, or is damaged: it does not unpack, or its sum is another. */
export function unpackPart({ packed, crc, isDeflated }: ZipPart, most: number): Buffer | "too-large" | "damaged" {
  try {
    const bytes = isDeflated ? zlib.inflateRawSync(packed, { maxOutputLength: Math.max(1, most) }) : packed;
    return sumOf(bytes, crc) === crc ? bytes : "damaged";
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "damaged";
  }
}

/** The sum of the bytes; where Node is too old to tell it, the one that is expected. */
function sumOf(bytes: Buffer, expected: number): number {
  const { crc32 } = zlib as { readonly crc32?: (bytes: Buffer) => number };
  return crc32 === undefined ? expected : crc32(bytes);
}

/**
 * The name of the first part that is damaged; undefined where none is, where there is no directory to tell by, or where
 * more is unpacked than may be, of which the reader of the workbook tells.
 */
export function damagedPart(bytes: Buffer, most: number): string | undefined {
  let room = most;
  for (const part of partsOf(bytes) ?? []) {
    const unpacked = unpackPart(part, room);
    if (typeof unpacked === "string") {
      return unpacked === "damaged" ? part.name : undefined;
    }
    room -= unpacked.length;
  }
  return undefined;
}
