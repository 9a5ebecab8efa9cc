import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A day for what is in an archive: the same document has the same bytes. */
const WRITTEN = "1980-01-01T00:00:00";

/** A document's parts as one archive. */
export function packed(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync(parts as Record<string, Uint8Array>, { level: 9, mtime: WRITTEN });
}

/** The parts of an archive that is known to be sound and small, in its order. */
export function unpacked(archive: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(archive, { filter: ({ name }) => !name.endsWith("/") });
}

/**
 * What the filler of templates asks of its library for archives, on a smaller one that is as well kept: the built package has
 * this in the place of `jszip`. What it is given was unpacked before, within limits.
 */
export class Archive {
  /** By path its parts. */
  readonly files: Record<string, ArchiveFile> = Object.create(null);

  static loadAsync(archive: ArrayBuffer): Promise<Archive> {
    const opened = new Archive();
    for (const [path, bytes] of Object.entries(unpacked(new Uint8Array(archive)))) {
      opened.file(path, bytes);
    }
    return Promise.resolve(opened);
  }

  /** Puts a part in, or another in its place. */
  file(path: string, content: Uint8Array | string): void {
    this.files[path] = new ArchiveFile(path, typeof content === "string" ? strToU8(content) : content);
  }

  generateAsync(): Promise<ArrayBuffer> {
    const parts = Object.fromEntries(Object.values(this.files).map(({ name, bytes }) => [name, bytes]));
    return Promise.resolve(packed(parts).slice().buffer);
  }
}

class ArchiveFile {
  readonly dir = false;

  constructor(
    readonly name: string,
    readonly bytes: Uint8Array,
  ) {}

  async(type: "text" | "binarystring" | "arraybuffer"): Promise<string | ArrayBuffer> {
    return Promise.resolve(
      type === "arraybuffer" ? this.bytes.slice().buffer : strFromU8(this.bytes, type === "binarystring"),
    );
  }
}
