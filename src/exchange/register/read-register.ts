import type { Cell } from "./cell.js";
import { type RegisterOptions, type RegisterReader, registerReader } from "./register-reader.js";
import type { RegisterRow } from "./row.js";

/**
 * Reads the rows of a register of OCOP products, one by one: of the agencies' legacy workbook (22 columns, A to V,
 * understood by position) or of any sheet or CSV file with headings.
 *
 * With the layout `"auto"` it is the agency workbook when one of the first 8 rows has at least 18 columns, TT or STT in
 * A, the product name in B, and no known heading from C to K where the workbook has another column. A caller who knows
 * the layout says so. In the agency workbook, blank producer cells are merged with those of the row above.
 *
 * Not more than 8 rows are kept at a time, so a register may be of any length.
 *
 * @param rows - rows of cells, from the first row of the sheet
 * @param options - layout, and the sheet's number of the first row
 * @returns every row given, in order, with its kind, its cells as they were, and for products the entry; issues and
 * warnings are `register.*`. Without a row of headings, `register.no-headings` is on the last row.
 * @throws TypeError when `rows` cannot be iterated, RangeError for an unknown layout or an impossible first row
 * @example
 * const rows = [["Tên sản phẩm", "Chủ thể", "Số sao"], ["Chè Tân Cương", "HTX Hảo Đạt", "4 sao"]];
 * [...readRegister(rows)][1]?.entry;
 * // { productName: "Chè Tân Cương", producerName: "HTX Hảo Đạt", stars: 4, recognitions: [], other: {} }
 */
export function readRegister(rows: Iterable<readonly Cell[]>, options: RegisterOptions = {}): Generator<RegisterRow> {
  requireMethod("readRegister", rows, Symbol.iterator);
  return readAll(rows, registerReader("readRegister", options));
}

/**
 * Reads the rows of a register as {@link readRegister} does, from a stream.
 *
 * @param rows - rows of cells, such as from a parser's stream
 * @param options - layout, and the sheet's number of the first row
 * @returns the rows of {@link readRegister}, as they become known
 * @throws TypeError when `rows` cannot be iterated, RangeError for an unknown layout or an impossible first row; errors
 * of the stream are passed on
 * @example
 * for await (const { row, issues } of readRegisterStream(parser)) {
 *   report(row, issues);
 * }
 */
export function readRegisterStream(
  rows: AsyncIterable<readonly Cell[]>,
  options: RegisterOptions = {},
): AsyncGenerator<RegisterRow> {
  requireMethod("readRegisterStream", rows, Symbol.asyncIterator);
  return readStream(rows, registerReader("readRegisterStream", options));
}

function* readAll(rows: Iterable<unknown>, reader: RegisterReader): Generator<RegisterRow> {
  for (const cells of rows) {
    yield* reader.take(cells);
  }
  yield* reader.end();
}

async function* readStream(rows: AsyncIterable<unknown>, reader: RegisterReader): AsyncGenerator<RegisterRow> {
  for await (const cells of rows) {
    yield* reader.take(cells);
  }
  yield* reader.end();
}

function requireMethod(caller: string, rows: unknown, method: symbol): void {
  const methods = Object(rows) as Readonly<Record<symbol, unknown>>;
  if (typeof methods[method] !== "function") {
    throw new TypeError(`[ocop] ${caller}: rows cannot be iterated`);
  }
}
