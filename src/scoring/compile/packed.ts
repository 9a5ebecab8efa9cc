import { REFUSED, UNANSWERED } from "./options.js";

const NOT_ANSWERED = "-";
const NOT_PERMITTED = "?";

/** Bytes as text: a digit of base 36 for each criterion. */
export function packBytes(bytes: Uint8Array, offset: number, width: number): string {
  return Array.from(bytes.subarray(offset, offset + width), (byte) =>
    byte === UNANSWERED ? NOT_ANSWERED : byte < 36 ? byte.toString(36) : NOT_PERMITTED,
  ).join("");
}

/** Text as bytes; all are refused where the text is not as long as the set has criteria. */
export function unpackText(text: unknown, into: Uint8Array, offset: number, width: number): void {
  if (typeof text !== "string" || text.length !== width) {
    into.fill(REFUSED, offset, offset + width);
    return;
  }
  for (let index = 0; index < width; index++) {
    into[offset + index] = byteOf(text.charCodeAt(index));
  }
}

function byteOf(character: number): number {
  if (character >= 48 && character <= 57) {
    return character - 48;
  }
  if (character >= 97 && character <= 122) {
    return character - 87;
  }
  return character === 45 ? UNANSWERED : REFUSED;
}
