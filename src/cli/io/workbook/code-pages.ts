/** Encodings that old `.xls` files name by number, as `TextDecoder` calls them. */
const encodings: Readonly<Record<number, string>> = {
  874: "windows-874",
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  1200: "utf-16le",
  1201: "utf-16be",
  10000: "macintosh",
  65001: "utf-8",
};

const decoders = new Map<number, InstanceType<typeof TextDecoder>>();

function decoderOf(page: number): InstanceType<typeof TextDecoder> {
  const known = decoders.get(page);
  if (known !== undefined) {
    return known;
  }
  // An unknown page is read as Western text, as Excel does.
  const isWindows = page >= 1250 && page <= 1258;
  const decoder = new TextDecoder(encodings[page] ?? (isWindows ? `windows-${page}` : "windows-1252"), {
    ignoreBOM: true,
  });
  decoders.set(page, decoder);
  return decoder;
}

/**
 * The code pages the reader of workbooks asks for, from those that Node has: Vietnamese (1258) among them. Its own tables
 * are half a megabyte.
 */
export const codePages = {
  utils: {
    decode: (page: number, bytes: Uint8Array | readonly number[]): string =>
      decoderOf(page).decode(bytes instanceof Uint8Array ? bytes : Uint8Array.from(bytes)),
    // Only writers encode; nothing is written here.
    encode: (_: number, text: string): Buffer => Buffer.from(text, "latin1"),
    hascp: (): boolean => true,
  },
};
