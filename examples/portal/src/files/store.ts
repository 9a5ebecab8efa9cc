import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { S3mini } from "s3mini";
import type { Config } from "../config.ts";

/** Where documents lie. A file's place is the SHA-256 of its bytes: the same file twice is one, and none is ever changed. */
export interface FileStore {
  /** Keeps a file and says its place. */
  put(bytes: Uint8Array): Promise<string>;
  /** The bytes of a file; undefined where there are none, or they are not those that were kept. */
  get(place: string): Promise<Uint8Array | undefined>;
}

export const placeOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** The store the settings name: a bucket, or a folder. */
export function openFiles(config: Config): FileStore {
  const { S3_URL, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, S3_REGION, PORTAL_DATA } = config;
  if (S3_URL !== undefined && S3_ACCESS_KEY_ID !== undefined && S3_SECRET_ACCESS_KEY !== undefined) {
    return inBucket(
      new S3mini({
        endpoint: S3_URL,
        accessKeyId: S3_ACCESS_KEY_ID,
        secretAccessKey: S3_SECRET_ACCESS_KEY,
        region: S3_REGION,
      }),
    );
  }
  return PORTAL_DATA === "memory:" ? inMemory() : inFolder(join(PORTAL_DATA, "files"));
}

function intact(place: string, bytes: Uint8Array | undefined): Uint8Array | undefined {
  return bytes !== undefined && placeOf(bytes) === place ? bytes : undefined;
}

export function inFolder(folder: string): FileStore {
  const pathOf = (place: string) => join(folder, place.slice(0, 2), place);
  return {
    async put(bytes) {
      const place = placeOf(bytes);
      const path = pathOf(place);
      await mkdir(dirname(path), { recursive: true });
      // A process that dies while it writes leaves no half file under the name.
      const draft = `${path}.${randomUUID()}`;
      await writeFile(draft, bytes, { mode: 0o600 });
      await rename(draft, path);
      return place;
    },
    async get(place) {
      return intact(place, await readFile(pathOf(place)).catch(() => undefined));
    },
  };
}

export function inBucket(bucket: Pick<S3mini, "putObject" | "getObjectArrayBuffer">): FileStore {
  return {
    async put(bytes) {
      const place = placeOf(bytes);
      await bucket.putObject(place, Buffer.from(bytes));
      return place;
    },
    async get(place) {
      const found = await bucket.getObjectArrayBuffer(place);
      return intact(place, found === null ? undefined : new Uint8Array(found));
    },
  };
}

export function inMemory(): FileStore {
  const files = new Map<string, Uint8Array>();
  return {
    async put(bytes) {
      const place = placeOf(bytes);
      files.set(place, bytes);
      return place;
    },
    get: async (place) => files.get(place),
  };
}
