import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const cipher = "aes-256-gcm";

/** Seals a value for one row: moved to another row, it cannot be opened. */
export function seal(key: Buffer, row: string, value: unknown): Buffer {
  const nonce = randomBytes(12);
  const sealing = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(row));
  const text = Buffer.concat([sealing.update(JSON.stringify(value), "utf8"), sealing.final()]);
  return Buffer.concat([nonce, sealing.getAuthTag(), text]);
}

/** Opens what {@link seal} made. */
export function unseal(key: Buffer, row: string, sealed: Uint8Array): unknown {
  const bytes = Buffer.from(sealed);
  const opening = createDecipheriv(cipher, key, bytes.subarray(0, 12)).setAAD(Buffer.from(row));
  opening.setAuthTag(bytes.subarray(12, 28));
  return JSON.parse(Buffer.concat([opening.update(bytes.subarray(28)), opening.final()]).toString("utf8"));
}
