import * as zlib from "node:zlib";
import { crc32 } from "./crc32.js";

/** A part of a zip, as its directory tells. */
export interface ZipPart {
  readonly name: string;
  readonly crc: number;
  readonly isDeflated: boolean;
  /** How many bytes it has once it is unpacked. */
  readonly size: number;
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
    size: bytes.readUInt32LE(at + 24),
    packed: bytes.subarray(start, start + bytes.readUInt32LE(at + 20)),
  };
}

/** What a part holds; or that it holds more than it may, or is damaged: it does not unpack, or its sum is another. */
export function unpackPart({ packed, crc, isDeflated }: ZipPart, most: number): Buffer | "too-large" | "damaged" {
  try {
    const bytes = isDeflated ? zlib.inflateRawSync(packed, { maxOutputLength: Math.max(1, most) }) : packed;
    return crc32(bytes) === crc ? bytes : "damaged";
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "damaged";
  }
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

/** A part with this content. */
export function packPart(name: string, content: string | Buffer): ZipPart {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return { name, crc: crc32(bytes), isDeflated: true, size: bytes.length, packed: zlib.deflateRawSync(bytes) };
}

/** The earliest time a zip can tell: the same parts make the same zip whenever they are packed. */
const DATE = 0x0021;

/** Names are in UTF-8. */
const FLAGS = 0x0800;

/** A zip of parts; those of another zip are taken over as they are packed there. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const written: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const local = Buffer.concat([numbers([4, LOCAL], [2, 20], ...told(part, name), [2, 0]), name, part.packed]);
    const entry = [[4, ENTRY], [2, 20], [2, 20], ...told(part, name), [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, at]];
    directory.push(numbers(...(entry as Field[])), name);
    written.push(local);
    at += local.length;
  }
  const list = Buffer.concat(directory);
  const count = parts.length;
  const end = numbers([4, END], [2, 0], [2, 0], [2, count], [2, count], [4, list.length], [4, at], [2, 0]);
  return Buffer.concat([...written, list, end]);
}

/** A number and how many bytes it takes. */
type Field = readonly [size: 2 | 4, value: number];

/** What both the part's own head and the directory tell of it. */
function told({ crc, isDeflated, size, packed }: ZipPart, name: Buffer): readonly Field[] {
  const method = isDeflated ? 8 : 0;
  return [
    [2, FLAGS],
    [2, method],
    [2, 0],
    [2, DATE],
    [4, crc],
    [4, packed.length],
    [4, size],
    [2, name.length],
  ];
}

function numbers(...fields: readonly Field[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of fields) {
    bytes.writeUIntLE(value, at, size);
    at += size;
  }
  return bytes;
}
