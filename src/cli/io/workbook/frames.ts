import { deserialize, serialize } from "node:v8";

/** How many bytes tell the length of what follows. */
const HEAD = 4;

/** A value as bytes that know their length, to be sent through a pipe. */
export function toFrame(value: unknown): Buffer {
  const body = serialize(value);
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(body.length);
  return Buffer.concat([head, body]);
}

/** The values that come through a pipe; one that is cut off is not given. */
export async function* readFrames(bytes: AsyncIterable<Buffer>): AsyncGenerator<unknown> {
  let rest: Buffer = Buffer.alloc(0);
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    parts.push(chunk);
    length += chunk.length;
    if (length < neededOf(rest, parts)) {
      continue;
    }
    rest = Buffer.concat([rest, ...parts.splice(0)]);
    while (rest.length >= HEAD && rest.length >= HEAD + rest.readUInt32LE()) {
      const end = HEAD + rest.readUInt32LE();
      yield deserialize(rest.subarray(HEAD, end));
      rest = rest.subarray(end);
    }
    length = rest.length;
  }
}

/** How many bytes the next value takes, as far as that is known: they are put together once, and not with each chunk. */
function neededOf(rest: Buffer, [first]: readonly Buffer[]): number {
  const head = rest.length > 0 ? rest : first;
  return head !== undefined && head.length >= HEAD ? HEAD + head.readUInt32LE() : HEAD;
}
