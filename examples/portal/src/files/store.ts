import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { S3mini } from "s3mini";
import { sealBytes, unsealBytes } from "../auth/seal.ts";
import type { Config } from "../config.ts";

/** Where documents lie. A file's place is the SHA-256 of its bytes: the same file twice is one, and none is ever changed. */
export interface FileStore {
  /** Keeps a file and says its place. */
  put(bytes: Uint8Array): Promise<string>;
  /** The bytes of a file; undefined where there are none, or they are not those that were kept. */
  get(place: string): Promise<Uint8Array | undefined>;
  /** Forgets a file. */
  remove(place: string): Promise<void>;
}

/** What holds bytes under a name: a folder, a bucket, or the memory. */
export interface Blobs {
  write(name: string, bytes: Uint8Array): Promise<void>;
  read(name: string): Promise<Uint8Array | undefined>;
  remove(name: string): Promise<void>;
}

export const placeOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** The store the settings name: a bucket, or a folder. */
export function openFiles(config: Config, key: Buffer): FileStore {
  const { S3_URL, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, S3_REGION, PORTAL_DATA, PORTAL_FILES } = config;
  if (S3_URL !== undefined && S3_ACCESS_KEY_ID !== undefined && S3_SECRET_ACCESS_KEY !== undefined) {
    const bucket = new S3mini({
      endpoint: S3_URL,
      accessKeyId: S3_ACCESS_KEY_ID,
      secretAccessKey: S3_SECRET_ACCESS_KEY,
      region: S3_REGION,
    });
    return sealedIn(inBucket(bucket), key);
  }
  const folder = PORTAL_FILES ?? (PORTAL_DATA === "memory:" ? undefined : join(PORTAL_DATA, "files"));
  return sealedIn(folder === undefined ? inMemory() : inFolder(folder), key);
}

/** What a sealed file begins with; those of before were not. */
const SEALED = Buffer.from("ocop-sealed-1\n");

/** Files sealed with the portal's key: dossiers and registers hold what is about persons, and lie nowhere in plain. */
export function sealedIn(blobs: Blobs, key: Buffer): FileStore {
  function open(place: string, kept: Buffer): Uint8Array | undefined {
    if (!kept.subarray(0, SEALED.length).equals(SEALED)) {
      return kept;
    }
    try {
      return new Uint8Array(unsealBytes(key, place, kept.subarray(SEALED.length)));
    } catch {
      return undefined;
    }
  }
  return {
    async put(bytes) {
      const place = placeOf(bytes);
      await blobs.write(place, Buffer.concat([SEALED, sealBytes(key, place, bytes)]));
      return place;
    },
    async get(place) {
      const kept = await blobs.read(place);
      const bytes = kept === undefined ? undefined : open(place, Buffer.from(kept));
      return bytes !== undefined && placeOf(bytes) === place ? bytes : undefined;
    },
    remove: (place) => blobs.remove(place),
  };
}

export function inFolder(folder: string): Blobs {
  const pathOf = (name: string) => join(folder, name.slice(0, 2), name);
  return {
    async write(name, bytes) {
      const path = pathOf(name);
      await mkdir(dirname(path), { recursive: true });
      // A process that dies while it writes leaves no half file under the name.
      const draft = `${path}.${randomUUID()}`;
      await writeFile(draft, bytes, { mode: 0o600 });
      await rename(draft, path);
    },
    read: (name) => readFile(pathOf(name)).catch(() => undefined),
    remove: (name) => rm(pathOf(name), { force: true }),
  };
}

/** What the portal asks of a bucket. */
export interface Bucket extends Pick<S3mini, "putObject" | "getObjectArrayBuffer"> {
  deleteObject(name: string): Promise<unknown>;
}

export function inBucket(bucket: Bucket): Blobs {
  return {
    async write(name, bytes) {
      await bucket.putObject(name, Buffer.from(bytes));
    },
    async read(name) {
      const found = await bucket.getObjectArrayBuffer(name);
      return found === null ? undefined : new Uint8Array(found);
    },
    async remove(name) {
      await bucket.deleteObject(name);
    },
  };
}

export function inMemory(): Blobs {
  const files = new Map<string, Uint8Array>();
  return {
    async write(name, bytes) {
      files.set(name, bytes);
    },
    read: async (name) => files.get(name),
    async remove(name) {
      files.delete(name);
    },
  };
}
