import * as zlib from "node:zlib";

const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) {
    sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return sum;
});

/** Node has a faster one from 20.15 on, of which its types do not know everywhere. */
const ofNode = (zlib as { readonly crc32?: (bytes: Uint8Array) => number }).crc32;

/** The sum by which a zip knows whether a part is damaged. */
export const crc32: (bytes: Uint8Array) => number = ofNode ?? ownCrc32;

/** The same sum by hand. */
export function ownCrc32(bytes: Uint8Array): number {
  let sum = -1;
  for (let at = 0; at < bytes.length; at++) {
    sum = (sum >>> 8) ^ (table[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  }
  return ~sum >>> 0;
}
