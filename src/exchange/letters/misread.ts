import { once } from "../../base/once.js";

/** What Windows-1252 has for the bytes 80 to 9F; a space where it has nothing. */
const WESTERN = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** Where Windows-1258 differs from Windows-1252, by byte. */
const VIETNAMESE: readonly (readonly [byte: number, character: string])[] = [
  [0xc3, "Ă"],
  [0xcc, "\u0300"],
  [0xd0, "Đ"],
  [0xd2, "\u0309"],
  [0xd5, "Ơ"],
  [0xdd, "Ư"],
  [0xde, "\u0303"],
  [0xe3, "ă"],
  [0xec, "\u0301"],
  [0xf0, "đ"],
  [0xf2, "\u0323"],
  [0xf5, "ơ"],
  [0xfd, "ư"],
  [0xfe, "₫"],
];

const western = once(() => {
  const bytes = Array.from({ length: 0x80 }, (_, at): [string, number] => [String.fromCharCode(0x80 + at), 0x80 + at]);
  const named = [...WESTERN].flatMap((character, at): [string, number][] =>
    character === " " ? [] : [[character, 0x80 + at]],
  );
  return new Map([...bytes, ...named]) as ReadonlyMap<string, number>;
});

const vietnamese = once(() => {
  const bytes = new Map(western());
  for (const [byte, character] of VIETNAMESE) {
    bytes.delete(String.fromCharCode(byte));
    bytes.set(character, byte);
  }
  return bytes as ReadonlyMap<string, number>;
});

/**
 * UTF-8 that was read as Windows-1252, Latin-1 or Windows-1258, once or several times, read as what it is.
 *
 * It cannot be anything else: the bytes of other texts are UTF-8 by the rarest chance only, and then make no words.
 *
 * @returns undefined where the bytes are no UTF-8
 * @example
 * fromMisreadUtf8("ChÃ¨ xanh"); // "Chè xanh"
 */
export function fromMisreadUtf8(text: string): string | undefined {
  let read = asUtf8(text);
  for (let again = read; again !== undefined; again = asUtf8(again)) {
    read = again;
  }
  return read === undefined || /[\x80-\x9f\ufffd\p{Co}\p{Cn}]/u.test(read) ? undefined : read.normalize("NFC");
}

/** Whether a text has remains of UTF-8 in another encoding, be it whole or not. */
export function hasRemainsOfUtf8(text: string): boolean {
  return /[ÂÃÄĂ][\x80-\x9f\xa1-\xbf]|Ä‘|á[º»]/.test(text);
}

/** What stands for a first byte of UTF-8 in either encoding, and behind it what stands for a further one. */
const PAIR = /(?:[\xc2-\xf4ĂĐƠƯăđ]|\u0300|\u0301|\u0303|\u0309|\u0323)[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;

function asUtf8(text: string): string | undefined {
  // The second byte of à is a no-break space, which programs turn into a space or cut off.
  const whole = text.includes("Ã")
    ? text.replace(/Ã(?= [ \p{P}]| ?$)/gu, "Ã\xa0").replace(/Ã\xa0 (?=[ \p{P}]|$)/gu, "Ã\xa0")
    : text;
  // Most texts are none, and to fail takes a hundred times as long as to look.
  if (!PAIR.test(whole)) {
    return undefined;
  }
  for (const table of [western(), vietnamese()]) {
    const bytes = percentBytes(whole, table);
    if (bytes !== undefined) {
      try {
        return decodeURIComponent(bytes);
      } catch {}
    }
  }
  return undefined;
}

/** The bytes of a text in an encoding as `%C3%A0`; undefined where it has other characters, or none but ASCII. */
function percentBytes(text: string, table: ReadonlyMap<string, number>): string | undefined {
  let written = "";
  let isPlain = true;
  for (const character of text) {
    const byte = table.get(character);
    if (byte === undefined && character > "\x7f") {
      return undefined;
    }
    isPlain &&= byte === undefined;
    written += byte === undefined ? encodeURIComponent(character) : `%${byte.toString(16)}`;
  }
  return isPlain ? undefined : written;
}

const westernOfVietnamese = once(
  () =>
    new Map(VIETNAMESE.map(([byte, character]) => [String.fromCharCode(byte), character])) as ReadonlyMap<
      string,
      string
    >,
);

/**
 * Windows-1258 that was read as Windows-1252, where marks stand behind their letters as letters, read as what it is.
 *
 * @returns undefined where marks stand behind what takes none
 * @example
 * fromMisreadVietnamese("ðâòt"); // "đật"
 */
export function fromMisreadVietnamese(text: string): string | undefined {
  const read = text
    .replace(/[^\0-\x7f]/g, (character) => westernOfVietnamese().get(character) ?? character)
    .normalize("NFC");
  return /\p{M}/u.test(read) ? undefined : read;
}
