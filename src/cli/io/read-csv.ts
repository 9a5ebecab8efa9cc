import { Readable } from "node:stream";
import { parse } from "csv-parse";
import type { Cell } from "../../exchange/register/index.js";

/** Rows of cells, one by one. */
export type Rows = AsyncIterable<readonly Cell[]>;

/**
 * Rows of a CSV file: parted by commas, semicolons or tabs, whichever the first line has most of; in UTF-8, or in what
 * Excel saves as Unicode text. Blank lines are rows, so that row numbers are those of a sheet.
 *
 * @throws an error that `csvTrouble` knows: text in another encoding, a quote that is never closed
 */
export async function* readCsv(bytes: AsyncIterable<Buffer>): Rows {
  const texts = decode(bytes);
  const first = await texts.next();
  if (first.done) {
    return;
  }
  const parser = Readable.from(joined(first.value, texts)).pipe(
    parse({
      delimiter: delimiterOf(first.value),
      record_delimiter: ["\r\n", "\n", "\r"],
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    }),
  );
  yield* parser as Rows;
}

async function* decode(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const chunk of bytes) {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true, ignoreBOM: true });
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder?.decode() ?? "";
}

/** The encoding a byte-order mark tells; UTF-8 without one. */
function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  return first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

async function* joined(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

/** The delimiter the first line has most of; a comma where it has none. */
function delimiterOf(text: string): string {
  const [line = ""] = text.split("\n", 1);
  const counts = [",", ";", "\t"].map((delimiter) => [delimiter, line.split(delimiter).length] as const);
  return counts.reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

/** The line on which a text stops being CSV, 0 where it is in another encoding; undefined for any other error. */
export function csvTrouble(error: unknown): number | undefined {
  if (!(error instanceof Error && "code" in error)) {
    return undefined;
  }
  if (error.code === "ERR_ENCODING_INVALID_ENCODED_DATA") {
    return 0;
  }
  return String(error.code).startsWith("CSV_") && "lines" in error ? Number(error.lines) : undefined;
}
