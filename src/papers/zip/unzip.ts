/** A part of a zip, unpacked. */
export interface UnpackedPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** How far from its end the end of a directory may be: a comment is no longer. */
const MOST_COMMENT = 65_557;

/** Where a part stands in a zip, as the directory tells. */
interface Entry {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly isEncrypted: boolean;
  /** How many bytes it says it has once it is unpacked. */
  readonly size: number;
  readonly packed: Uint8Array;
}

/** What may be unpacked. */
export interface UnzipLimits {
  /** How many parts there may be. */
  readonly parts: number;
  /** How many bytes all parts that are wanted may have together. */
  readonly bytes: number;
}

/**
 * The wanted parts of a zip, unpacked with what browsers and Node have in common; or why there are none. Nothing is unpacked
 * beyond the limits, whatever the directory says.
 */
export async function unzip(
  zip: Uint8Array,
  isWanted: (name: string) => boolean,
  limits: UnzipLimits,
): Promise<readonly UnpackedPart[] | "damaged" | "encrypted" | "too-large"> {
  const entries = entriesOf(zip, limits.parts);
  if (typeof entries === "string") {
    return entries;
  }
  const wanted = entries.filter(({ name }) => isWanted(name));
  if (wanted.some(({ isEncrypted }) => isEncrypted)) {
    return "encrypted";
  }
  if (wanted.reduce((sum, { size }) => sum + size, 0) > limits.bytes) {
    return "too-large";
  }
  const parts: UnpackedPart[] = [];
  let room = limits.bytes;
  for (const { name, isDeflated, packed } of wanted) {
    const bytes = isDeflated ? await inflate(packed, room) : packed;
    if (typeof bytes === "string") {
      return bytes;
    }
    room -= bytes.length;
    if (room < 0) {
      return "too-large";
    }
    parts.push({ name, bytes });
  }
  return parts;
}

function entriesOf(zip: Uint8Array, most: number): readonly Entry[] | "damaged" | "too-large" {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  try {
    const end = endOf(view);
    const count = end === undefined ? 0 : view.getUint16(end + 10, true);
    if (end === undefined || count > most) {
      return end === undefined ? "damaged" : "too-large";
    }
    const entries: Entry[] = [];
    let at = view.getUint32(end + 16, true);
    for (let left = count; left > 0; left--) {
      if (view.getUint32(at, true) !== ENTRY) {
        return "damaged";
      }
      entries.push(entryAt(zip, view, at));
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return entries;
  } catch {
    // It points beyond the end of the file.
    return "damaged";
  }
}

function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - MOST_COMMENT);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === END) {
      return at;
    }
  }
  return undefined;
}

function entryAt(zip: Uint8Array, view: DataView, at: number): Entry {
  const local = view.getUint32(at + 42, true);
  if (view.getUint32(local, true) !== LOCAL) {
    throw new RangeError("no part of a zip");
  }
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const length = view.getUint32(at + 20, true);
  if (start + length > zip.length) {
    throw new RangeError("beyond the end");
  }
  const name = zip.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
  return {
    name: new TextDecoder().decode(name),
    isDeflated: view.getUint16(at + 10, true) === 8,
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    size: view.getUint32(at + 24, true),
    packed: zip.subarray(start, start + length),
  };
}

async function inflate(packed: Uint8Array, most: number): Promise<Uint8Array | "damaged" | "too-large"> {
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      chunks.push(next.value);
      length += next.value.length;
      if (length > most) {
        await reader.cancel();
        return "too-large";
      }
    }
  } catch {
    return "damaged";
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** A zip of parts as they are, nothing packed: for readers whose own inflate is not to be trusted with damaged data. */
export function storedZip(parts: readonly UnpackedPart[]): Uint8Array {
  const named = parts.map(({ name, bytes }) => ({ name: new TextEncoder().encode(name), bytes }));
  const size = named.reduce((sum, { name, bytes }) => sum + 76 + 2 * name.length + bytes.length, 22);
  const zip = new Uint8Array(size);
  const view = new DataView(zip.buffer);
  const places: number[] = [];
  let at = 0;
  for (const { name, bytes } of named) {
    places.push(at);
    view.setUint32(at, LOCAL, true);
    writeSizes(view, at + 14, name.length, bytes.length);
    zip.set(name, at + 30);
    zip.set(bytes, at + 30 + name.length);
    at += 30 + name.length + bytes.length;
  }
  const directory = at;
  for (const [index, { name, bytes }] of named.entries()) {
    view.setUint32(at, ENTRY, true);
    writeSizes(view, at + 16, name.length, bytes.length);
    view.setUint32(at + 42, places[index] ?? 0, true);
    zip.set(name, at + 46);
    at += 46 + name.length;
  }
  view.setUint32(at, END, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return zip;
}

/** The sizes of a part, packed and not, and of its name; its sum is left out, which nobody looks at. */
function writeSizes(view: DataView, at: number, name: number, size: number): void {
  view.setUint32(at + 4, size, true);
  view.setUint32(at + 8, size, true);
  view.setUint16(at + 12, name, true);
}
