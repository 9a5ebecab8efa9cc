import { inflateRawSync } from "node:zlib";

/** The text of one file of a zip, by its directory at the end. */
export function textInZip(bytes: Uint8Array, name: string): string {
  const file = Buffer.from(bytes);
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  let at = file.readUInt32LE(end + 16);
  for (let count = file.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [size, long, extra, note] = [20, 28, 30, 32].map((place) =>
      place === 20 ? file.readUInt32LE(at + place) : file.readUInt16LE(at + place),
    ) as [number, number, number, number];
    if (file.toString("utf8", at + 46, at + 46 + long) === name) {
      const local = file.readUInt32LE(at + 42);
      const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
      const kept = file.subarray(from, from + size);
      return (file.readUInt16LE(at + 10) === 0 ? kept : inflateRawSync(kept)).toString("utf8");
    }
    at += 46 + long + extra + note;
  }
  throw new RangeError(`no ${name}`);
}
