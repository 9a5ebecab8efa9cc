import { deflateRawSync, inflateRawSync } from "node:zlib";

/** What is thrown when the parts of a zip unpack to more than they may. */
export class TooMuchUnpacked extends Error {}

/** Unpacks parts of a zip, as many bytes in all as there is room for. */
export interface Unpacker {
  /** What the reader of workbooks takes for `zlib`. */
  readonly zlib: object;
  /** Begins anew with so much room. */
  readonly allow: (bytes: number) => void;
  /** Whether the room was not enough, of which the reader may not have told. */
  readonly isExceeded: () => boolean;
}

/**
 * Opens an unpacker on Node's zlib. The inflate of the reader itself does not end on damaged data; it can be replaced only
 * by something that looks like Node's module of old, of which it uses no more than this.
 */
export function openUnpacker(): Unpacker {
  let room = Number.POSITIVE_INFINITY;
  let isExceeded = false;
  class InflateRaw {
    readonly _finishFlushFlag = 0;
    bytesRead = 0;
    _processChunk(packed: Uint8Array): Uint8Array {
      try {
        // One byte at least is asked for; that the room is used up shows with the next part.
        const maxOutputLength = Math.max(1, Math.min(room, 2 ** 31));
        // `info` gives the engine, too, which knows how much of the input it took.
        const { buffer, engine } = inflateRawSync(packed, { info: true, maxOutputLength }) as unknown as {
          readonly buffer: Uint8Array;
          readonly engine: { readonly bytesWritten: number };
        };
        this.bytesRead = engine.bytesWritten;
        room -= buffer.length;
        return buffer;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") {
          isExceeded = true;
          throw new TooMuchUnpacked();
        }
        throw error;
      }
    }
  }
  return {
    zlib: { InflateRaw, deflateRawSync },
    allow: (bytes) => {
      room = bytes;
      isExceeded = false;
    },
    isExceeded: () => isExceeded,
  };
}
