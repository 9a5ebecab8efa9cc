import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { cutRows } from "../../exchange/csv/cut-rows.js";
import { delimiterOf } from "../../exchange/csv/delimiter-of.js";
import { encodingOf } from "../../exchange/csv/encoding-of.js";
import type { Cell } from "../../exchange/register/index.js";
import { NotUtf8 } from "./csv-trouble.js";
import { lengthOfUtf8 } from "./lines.js";
import { LONGEST_LINE, TooLarge } from "./too-large.js";

/** Rows of cells, one by one. */
export type Rows = AsyncIterable<readonly Cell[]>;

/** Rows of cells, as many at once as come together: to wait for each takes as long as to part it. */
export type RowBatches = AsyncIterable<readonly (readonly Cell[])[]>;

/** The rows of {@link readCsvBatches}, one by one. */
export async function* readCsv(bytes: AsyncIterable<Buffer>): Rows {
  for await (const batch of readCsvBatches(bytes)) {
    yield* batch;
  }
}

/**
 * Rows of a CSV file: parted by commas, semicolons or tabs, whichever the first lines agree on; in UTF-8, or in UTF-16
 * with or without its mark (what Excel saves as Unicode text). Blank lines are rows, so that row numbers are those of a sheet.
 *
 * @throws an error that `csvTrouble` knows: text in another encoding, a quote that is never closed; TooLarge
 */
export async function* readCsvBatches(bytes: AsyncIterable<Buffer>): RowBatches {
  const texts = decode(bytes);
  let text = (await texts.next()).value ?? "";
  const delimiter = delimiterOf(text);
  text = text.replace(/^\ufeff/, "");
  let lines = 0;
  for (let isLast = false; ; ) {
    const cut = cutRows(text, delimiter, isLast);
    if (cut.rows.length > 0) {
      yield cut.rows;
    }
    lines += cut.lines;
    text = text.slice(cut.end);
    if (cut.isOdd) {
      for await (const row of parseRows(joined(text, texts), delimiter, lines)) {
        yield [row];
      }
      return;
    }
    if (isLast) {
      return;
    }
    const next = await texts.next();
    isLast = next.done === true;
    text += next.value ?? "";
  }
}

/**
 * Rows read sign by sign, whatever is odd about them. What is plain is cut, which takes a third of the time and comes to the
 * same.
 */
async function* parseRows(texts: AsyncIterable<string>, delimiter: string, linesBefore: number): Rows {
  const parser = parse({
    delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: LONGEST_LINE,
  });
  const source = Readable.from(texts);
  // A pipe tells the parser nothing of what is wrong with its source.
  source.on("error", (error) => parser.destroy(error));
  try {
    yield* source.pipe(parser) as Rows;
  } catch (error) {
    throw csvError(error, linesBefore);
  } finally {
    source.destroy();
  }
}

/** What went wrong while rows were parsed, with the line of the file. */
function csvError(error: unknown, linesBefore: number): unknown {
  if (!(error instanceof CsvError)) {
    return error;
  }
  return error.code === "CSV_MAX_RECORD_SIZE"
    ? new TooLarge("row", LONGEST_LINE)
    : Object.assign(error, { lines: Number(error["lines"]) + linesBefore });
}

async function* decode(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let line = 1;
  for await (const chunk of bytes) {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true, ignoreBOM: true });
    let text: string;
    try {
      text = decoder.decode(chunk, { stream: true });
    } catch {
      throw new NotUtf8(line + lineEndsIn(chunk.toString("latin1", 0, lengthAfterCharacter(chunk))));
    }
    line += lineEndsIn(text);
    if (text !== "") {
      yield text;
    }
  }
  let rest = "";
  try {
    rest = decoder?.decode() ?? "";
  } catch {
    throw new NotUtf8(line);
  }
  yield rest;
}

function lineEndsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
    count++;
  }
  return count;
}

/** How many of the first bytes are UTF-8, where they may begin with the end of a character. */
function lengthAfterCharacter(bytes: Uint8Array): number {
  let start = 0;
  while (start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) {
    start++;
  }
  return start + lengthOfUtf8(bytes.subarray(start));
}

async function* joined(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}
