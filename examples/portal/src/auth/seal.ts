import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const cipher = "aes-256-gcm";

/** Seals bytes for one place: moved to another, they cannot be opened. */
export function sealBytes(key: Buffer, place: string, bytes: Uint8Array): Buffer {
  const nonce = randomBytes(12);
  const sealing = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(place));
  const text = Buffer.concat([sealing.update(bytes), sealing.final()]);
  return Buffer.concat([nonce, sealing.getAuthTag(), text]);
}

/** Opens what {@link sealBytes} made. */
export function unsealBytes(key: Buffer, place: string, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed);
  const opening = createDecipheriv(cipher, key, bytes.subarray(0, 12)).setAAD(Buffer.from(place));
  opening.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([opening.update(bytes.subarray(28)), opening.final()]);
}

/** Seals a value for one row: moved to another row, it cannot be opened. */
export function seal(key: Buffer, row: string, value: unknown): Buffer {
  return sealBytes(key, row, Buffer.from(JSON.stringify(value)));
}

/** Opens what {@link seal} made. */
export function unseal(key: Buffer, row: string, sealed: Uint8Array): unknown {
  return JSON.parse(unsealBytes(key, row, sealed).toString("utf8"));
}
